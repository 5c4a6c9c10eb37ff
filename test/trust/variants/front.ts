import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a gateway in front of an implementation passes on calls and answers. */
export interface Front {
  /** Base path the outside sees instead of the implementation's own. */
  readonly basePath?: string;
  /** Name of a header as it goes out. */
  readonly headerName?: (name: string) => string;
  /** Text of a call, path and body, as it goes on to the implementation. */
  readonly rewrite?: (text: string) => string;
  /** Bytes of a body at a time; absent: as they come. */
  readonly partBytes?: number;
}

export interface RunningFront {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a gateway in front of the base URL of a target. Hop-by-hop headers are its own business. */
export async function openFront(target: string, front: Front): Promise<RunningFront> {
  const inside = new URL(target);
  const basePath = front.basePath ?? inside.pathname;
  const server = createServer((incoming, outgoing) => pass(incoming, outgoing, inside, basePath, front));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${basePath}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function pass(incoming: IncomingMessage, outgoing: ServerResponse, inside: URL, basePath: string, front: Front): void {
  const path = incoming.url ?? '';
  const rewrite = front.rewrite ?? ((text: string) => text);
  const onward = rewrite(path.startsWith(basePath) ? inside.pathname + path.slice(basePath.length) : path);
  const call = request(
    // A gateway that changes the path tells the implementation its inside name, which then shows in every link.
    { host: inside.hostname, port: inside.port, method: incoming.method, path: onward, headers: headersFor(incoming, inside, front) },
    (answer) => void forward(answer, outgoing, front),
  );
  call.on('error', () => outgoing.destroy());
  incoming.setEncoding('utf8').on('data', (part: string) => call.write(rewrite(part)));
  incoming.on('end', () => call.end());
}

function headersFor(incoming: IncomingMessage, inside: URL, front: Front): Record<string, string | string[] | undefined> {
  return front.basePath === undefined ? incoming.headers : { ...incoming.headers, host: inside.host };
}

async function forward(answer: IncomingMessage, outgoing: ServerResponse, front: Front): Promise<void> {
  const named = front.headerName ?? ((name: string) => name);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(answer.headers)) {
    if (!['connection', 'keep-alive', 'transfer-encoding', 'content-length'].includes(name) && value !== undefined) {
      headers[named(name)] = String(value);
    }
  }
  outgoing.writeHead(answer.statusCode ?? 502, headers);
  outgoing.flushHeaders();
  for await (const part of answer) {
    const bytes = Buffer.from(part);
    const size = front.partBytes ?? bytes.length;
    for (let at = 0; at < bytes.length; at += size) {
      outgoing.write(bytes.subarray(at, at + size));
    }
  }
  outgoing.end();
}
