import type { FastifyInstance } from 'fastify';
import { COOKIE } from '#platform/server/http/session-cookie.ts';
import { SoftwareAuthenticator } from '#platform/testing/software-authenticator.ts';

type Answer = {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: each test looks at its own answer, and fails where it is another
  body: any;
  headers: Record<string, unknown>;
};

/** Someone with a browser: keeps the cookie she is given, and asks as pages do. */
export class Visitor {
  readonly #server: FastifyInstance;
  cookie: string | null;

  constructor(server: FastifyInstance, cookie: string | null = null) {
    this.#server = server;
    this.cookie = cookie;
  }

  get(url: string): Promise<Answer> {
    return this.#ask('GET', url);
  }

  post(url: string, payload: object = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#ask('POST', url, payload, headers);
  }

  async #ask(
    method: 'GET' | 'POST',
    url: string,
    payload?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const answer = await this.#server.inject({
      method,
      url,
      ...(payload && { payload }),
      headers: { host: 'localhost', ...headers },
      cookies: this.cookie ? { [COOKIE]: this.cookie } : {},
    });
    const given = answer.cookies.find(({ name }) => name === COOKIE);
    if (given) this.cookie = given.value || null;
    return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
  }

  /** The code of the refusal, or `accepted`: what most tests are about. */
  async told(url: string, payload: object = {}): Promise<string> {
    const { body } = await this.post(url, payload);
    const { refusal } = body as { refusal?: { code: string } };
    return refusal?.code ?? 'accepted';
  }

  /** Comes in by a link, with a first passkey on this device. */
  async setUp(link: string, key = new SoftwareAuthenticator()): Promise<SoftwareAuthenticator> {
    const token = link.slice(link.indexOf('#') + 1);
    const { body } = await this.post('/api/invitation/passkey/options', { token });
    const { challengeId, options } = body as Options;
    const made = { token, challengeId, response: key.make(options), name: 'Telephone', device: 'Test browser' };
    await this.#must('/api/invitation/passkey', made);
    return key;
  }

  async addPasskey(key = new SoftwareAuthenticator()): Promise<SoftwareAuthenticator> {
    const { body } = await this.post('/api/my-sign-in/passkeys/options');
    const { challengeId, options } = body as Options;
    await this.#must('/api/my-sign-in/passkeys', { challengeId, response: key.make(options), name: 'Laptop' });
    return key;
  }

  async signIn(key: SoftwareAuthenticator): Promise<void> {
    const { body } = await this.post('/api/sign-in/passkey/options');
    const { challengeId, options } = body as Options;
    await this.#must('/api/sign-in/passkey', { challengeId, response: key.use(options), device: 'Test browser' });
  }

  async stepUp(key: SoftwareAuthenticator): Promise<void> {
    const { body } = await this.post('/api/step-up/options');
    const { challengeId, options } = body as Options;
    await this.#must('/api/step-up', { challengeId, response: key.use(options) });
  }

  /** For what a test takes for granted: fails loudly when it is refused. */
  async #must(url: string, payload: object): Promise<void> {
    const { status, body } = await this.post(url, payload);
    if (status !== 200) throw new Error(`${url} was refused: ${JSON.stringify(body)}`);
  }
}

export type Options = {
  challengeId: string;
  options: { challenge: string; rp: { id?: string }; user: { id: string } };
};
