/** What all random tests start from: the same in every run, unless the environment's `SEED` says otherwise. */
export const SEED = Number(process.env["SEED"] ?? 20_261_120);
