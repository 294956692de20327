import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { AnyAct } from '#kernel/act.ts';
import { addOrganisation } from '#modules/organisation/model/add-organisation.ts';
import { introduceFounder } from '#modules/staff/model/add-colleague.ts';
import { runCommand } from '#platform/server/commands/run-command.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { newId } from '#platform/server/random.ts';
import { hashPassword } from '#platform/server/sign-in/passwords.ts';
import { type Assurance, openSession } from '#platform/server/sign-in/sessions.ts';
import type { House } from './house-kind.ts';

export const Founding = z.strictObject({
  code: z.string().max(40),
  organisation: z.string().trim().min(1).max(200),
  founder: z.string().trim().min(1).max(120),
  signInName: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9._-]{2,60}$/),
  password: z.string().min(1).max(500),
  language: z.enum(['en', 'hi', 'mr', 'es']),
});
export type Founding = z.infer<typeof Founding>;

export type Founded = { organisationId: string; staffId: string; token: string };

/** Makes an organisation, its first administrator, and a session for her; what follows goes through commands. */
export async function foundOrganisation(
  house: House,
  founding: Founding,
  how: {
    demonstration: boolean;
    assurance: Assurance;
    ids?: { organisationId: string; staffId: string; selfId: string };
  },
): Promise<Founded> {
  const { organisationId, staffId, selfId } = how.ids ?? { organisationId: newId(), staffId: newId(), selfId: newId() };
  const hash = await hashPassword(founding.password);
  const values = [
    organisationId,
    founding.organisation,
    staffId,
    founding.signInName,
    hash,
    ['administrator'],
    how.demonstration,
  ];
  await inTransaction(house.door, null, (tx) =>
    tx.query('select app.found_organisation($1, $2, $3, $4, $5, $6, $7)', values),
  );
  const token = await openSession(house.door, organisationId, staffId, 'first run', how.assurance);
  const member = {
    name: founding.founder,
    roles: ['administrator'],
    language: founding.language,
    homeId: null,
    leftOn: null,
  };
  await ask(house, token, introduceFounder, { member });
  const organisation = {
    name: founding.organisation,
    kind: 'self',
    authorityType: null,
    city: null,
    country: 'IN',
    lgdDistrict: null,
    capacity: null,
    serves: null,
    note: null,
  };
  await ask(house, token, addOrganisation, { organisationId: selfId, organisation, names: [] });
  return { organisationId, staffId, token };
}

async function ask(house: House, token: string, act: AnyAct, input: Record<string, unknown>): Promise<void> {
  const answer = await runCommand(house.path, token, {
    id: randomUUID(),
    name: act.name,
    input,
    askedAt: house.now().toISOString(),
  });
  if (answer.outcome === 'refused') throw new Error(`${act.name} was refused: ${answer.refusal.code}`);
}
