import type { FastifyRequest } from 'fastify';

/** The address by which a browser reached us, as passkeys are bound to it. */
export type Reached = { rpId: string; origin: string };

/**
 * Passkeys live at the organisation's own address, or at `localhost` for the demonstration and for the first hour. Any other
 * name is refused: a page of a stranger that passes our answers on must not be able to choose where keys are at home.
 * @param address the address of `--address`, such as https://daybook.example.org
 */
export function reachedAt(request: FastifyRequest, address: string | null): Reached | null {
  const host = request.headers.host ?? '';
  const here = URL.parse(`http://${host}`);
  if (here?.hostname === 'localhost') return { rpId: 'localhost', origin: `${request.protocol}://${host}` };
  const own = address === null ? null : URL.parse(address);
  return own && own.host === host.toLowerCase() ? { rpId: own.hostname, origin: own.origin } : null;
}
