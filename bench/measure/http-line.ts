import { connect, type Socket } from 'node:net';

export type Reply = { status: number; headers: string; body: Buffer };

/**
 * One kept-alive connection that asks one thing at a time. Client, server and database share the machine: an ordinary
 * HTTP client costs as much as the server it measures, so this one reads status, length and body and nothing else.
 */
export class HttpLine {
  #socket: Socket;
  readonly #address: string;
  readonly #host: string;
  readonly #cookie: string;
  #got: Buffer[] = [];
  #told: { done: (reply: Reply) => void; fail: (error: Error) => void } | null = null;

  constructor(address: string, token: string) {
    this.#address = address;
    this.#host = new URL(address).host;
    this.#cookie = `__Host-sharan=${token}`;
    this.#socket = this.#connect();
  }

  #connect(): Socket {
    const { hostname, port } = new URL(this.#address);
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    socket.on('data', (chunk) => this.#take(chunk));
    socket.on('error', (error) => this.#told?.fail(error));
    socket.on('close', () => this.#told?.fail(new Error('The server closed the line.')));
    return socket;
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

  /** The server lets go of a line that was silent for long; as a browser does, the next question opens another. */
  #ask(text: string): Promise<Reply> {
    if (!this.#socket.connecting && this.#socket.readyState !== 'open') this.#socket = this.#connect();
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
