import type { FastifyInstance } from 'fastify';
import type { Role } from '#kernel/need-to-know.ts';
import { SoftwareAuthenticator } from '#platform/testing/software-authenticator.ts';
import type { Colleague, TestHouse } from './test-house.ts';
import { Visitor } from './visitor.ts';

/** A colleague who came in by a link and set two passkeys, as everybody does. */
export type Equipped = {
  colleague: Colleague;
  name: string;
  visitor: Visitor;
  keys: readonly [SoftwareAuthenticator, SoftwareAuthenticator];
};

export async function equip(home: TestHouse, server: FastifyInstance, role: Role = 'case-manager'): Promise<Equipped> {
  const colleague = await home.admit(role);
  const visitor = new Visitor(server);
  const first = await visitor.setUp(await invite(home, server, colleague.staffId));
  const second = await visitor.addPasskey(new SoftwareAuthenticator());
  return { colleague, name: `s-${colleague.staffId}`, visitor, keys: [first, second] };
}

/** The link that an administrator hands over. */
export async function invite(home: TestHouse, server: FastifyInstance, staffId: string): Promise<string> {
  const { body } = await new Visitor(server, home.founder.token).post(`/api/colleagues/${staffId}/invitation`);
  return body.link;
}
