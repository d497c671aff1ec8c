import packed from "playbooks";
import type {Playbook} from "../core/breakdown/playbook.ts";
import {unpackPlaybooks} from "../core/breakdown/unpack-playbooks.ts";

/** The playbooks that come with the plugin, made anew. */
export function shippedPlaybooks(): readonly Playbook[] {
  return unpackPlaybooks(packed);
}
