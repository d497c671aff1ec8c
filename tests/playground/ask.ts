import {request, type IncomingHttpHeaders} from "node:http";

export interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** One HTTP request, with exactly the headers given: `fetch` would not let us lie about Host and Origin. */
export function ask(
  url: string,
  path: string,
  {method = "GET", headers = {}, body}: Asked = {},
): Promise<Answer> {
  const {hostname, port} = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({hostname, port, path, method, headers}, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString("utf8");
        resolve({status: response.statusCode ?? 0, headers: response.headers, text});
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
