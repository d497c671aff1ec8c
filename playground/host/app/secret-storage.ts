import {Events} from "../base/events.ts";

/** Secrets, kept until the page is closed. */
export class SecretStorage extends Events {
  private secrets = new Map<string, string>();

  getSecret(id: string): string | null {
    return this.secrets.get(id) ?? null;
  }

  setSecret(id: string, secret: string): void {
    if (!/^[a-z0-9-]+$/.test(id)) throw new Error("Secret ID must be lowercase alphanumeric with dashes");
    this.secrets.set(id, secret);
  }

  listSecrets(): string[] {
    return [...this.secrets.keys()];
  }
}
