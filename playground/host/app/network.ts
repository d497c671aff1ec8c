import type {RequestUrlParam} from "obsidian";

interface Answer {
  status?: number;
  headers?: Record<string, string>;
  text?: string;
  json?: unknown;
}

interface Response {
  status: number;
  headers: Record<string, string>;
  text: string;
  json: unknown;
  arrayBuffer: ArrayBuffer;
}

/** A test's answers to what plugins ask of the network. */
export type RequestHandler = (request: RequestUrlParam) => Promise<Answer>;

/** Every request a plugin made, in order. */
export const requests: RequestUrlParam[] = [];

let handler: () => RequestHandler | undefined = () => undefined;

export function answerRequestsWith(find: () => RequestHandler | undefined): void {
  handler = find;
}

/** The playground has no network: a request is refused unless a test answers it. */
async function send(request: RequestUrlParam): Promise<Response> {
  requests.push(request);
  const answer = await handler()?.(request);
  if (answer === undefined) throw new Error(`net::ERR_INTERNET_DISCONNECTED (${request.url})`);
  const {status = 200, headers = {}, json} = answer;
  if (status >= 400 && request.throw !== false)
    throw Object.assign(new Error(`Request failed, status ${status}`), {status, headers});
  const text = answer.text ?? (json === undefined ? "" : JSON.stringify(json));
  const {buffer} = new TextEncoder().encode(text);
  return {status, headers, text, json: json ?? parsed(text), arrayBuffer: buffer};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A promise of the response which also has a promise of each of its parts. */
export function requestUrl(request: RequestUrlParam | string): Promise<Response> {
  const response = send(typeof request === "string" ? {url: request} : request);
  for (const part of ["status", "headers", "text", "json", "arrayBuffer"] as const)
    Object.defineProperty(response, part, {get: () => response.then((whole) => whole[part])});
  return response;
}

export async function request(asked: RequestUrlParam | string): Promise<string> {
  return (await requestUrl(asked)).text;
}
