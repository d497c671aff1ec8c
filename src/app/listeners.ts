/** Those who want to hear of changes. */
export class Listeners {
  private readonly entries = new Set<() => void>();

  /** Returns the way to stop it. */
  add(listener: () => void): () => void {
    // A closure of its own for each caller, who may add the same function twice.
    const entry = (): void => listener();
    this.entries.add(entry);
    return () => void this.entries.delete(entry);
  }

  /** One that throws, of a script perhaps, does not keep the others from hearing. */
  tell(): void {
    for (const listener of [...this.entries]) {
      try {
        listener();
      } catch (error) {
        console.error(error);
      }
    }
  }
}
