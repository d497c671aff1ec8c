/** The notes of `playbooks/`, packed by `bundled-playbooks.mjs` when the plugin is built, or when a test asks. */
declare module "playbooks" {
  const packed: Readonly<Record<string, readonly string[]>>;
  export default packed;
}
