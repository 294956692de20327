import { connect, type Socket } from 'node:net';

export type Reply = { status: number; headers: string; body: Buffer };

/**
 * One kept-alive connection that asks one thing at a time. Client, server and database share the machine: an ordinary
 * HTTP client costs as much as the server it measures, so this one reads status, length and body and nothing else.
 */
export class HttpLine {
  readonly #socket: Socket;
  readonly #host: string;
  readonly #cookie: string;
  #got: Buffer[] = [];
  #told: { done: (reply: Reply) => void; fail: (error: Error) => void } | null = null;

  constructor(address: string, token: string) {
    const { hostname, port, host } = new URL(address);
    this.#host = host;
    this.#cookie = `__Host-sharan=${token}`;
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true });
    this.#socket.on('data', (chunk) => this.#take(chunk));
    this.#socket.on('error', (error) => this.#told?.fail(error));
    this.#socket.on('close', () => this.#told?.fail(new Error('The server closed the line.')));
  }

  get(path: string, more = ''): Promise<Reply> {
    return this.#ask(`GET ${path} HTTP/1.1\r\nhost: ${this.#host}\r\ncookie: ${this.#cookie}\r\n${more}\r\n`);
  }

  post(path: string, body: string): Promise<Reply> {
    const head = `POST ${path} HTTP/1.1\r\nhost: ${this.#host}\r\ncookie: ${this.#cookie}\r\ncontent-type: application/json\r\n`;
    return this.#ask(`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  close(): void {
    this.#told = null;
    this.#socket.destroy();
  }

  #ask(text: string): Promise<Reply> {
    return new Promise((done, fail) => {
      this.#told = { done, fail };
      this.#got = [];
      this.#socket.write(text);
    });
  }

  #take(chunk: Buffer): void {
    this.#got.push(chunk);
    const all = this.#got.length === 1 ? chunk : Buffer.concat(this.#got);
    this.#got = [all];
    const end = all.indexOf('\r\n\r\n');
    if (end < 0) return;
    const headers = all.toString('latin1', 0, end);
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(headers)?.[1] ?? Number.NaN);
    if (Number.isNaN(length)) this.#told?.fail(new Error(`An answer without a length:\n${headers}`));
    if (!(all.length >= end + 4 + length)) return;
    this.#told?.done({ status: Number(headers.slice(9, 12)), headers, body: all.subarray(end + 4, end + 4 + length) });
  }
}

/** The body, or an error that says what came instead. */
export function accepted({ status, body }: Reply): string {
  if (status !== 200) throw new Error(`The server answered ${status}: ${body.toString().slice(0, 300)}`);
  return body.toString();
}
