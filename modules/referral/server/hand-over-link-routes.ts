import { z } from 'zod';
import { dayInIndia, daysFrom } from '#kernel/calendar.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { Consent } from '#modules/consent/model/consent.ts';
import { birthOf } from '#modules/consent/model/consent-for.ts';
import { Person } from '#modules/person/model/person.ts';
import {
  OUT_SENDERS,
  OutPacket,
  type OutPacketFacts,
  OutReferral,
  type OutReferralFacts,
} from '#modules/referral/model/out-referral.ts';
import { isWithPartner } from '#modules/referral/model/out-referral-state.ts';
import { consentToSend } from '#modules/referral/model/send-out-referral.ts';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import { inTransaction, type Transaction } from '#platform/server/database/transaction.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { paramsOf, type Route } from '#platform/server/http/route.ts';
import { note } from '#platform/server/journal/note.ts';
import { newId } from '#platform/server/random.ts';
import { readFor } from '#platform/server/reading/read-for.ts';
import { qrRows } from '#platform/server/sign-in/links.ts';
import { makeLink } from './hand-over-door.ts';

const ById = z.strictObject({ id: AnyId });
/** A link that nobody opened for a month was lost, or found. */
const LONGEST_DAYS = 60;

/** How a partner without an account is let in to one referral, and how that link stands. */
export function handOverLinkRoutes(path: CommandPath): Route[] {
  return [makeRoute(path), stateRoute(path)];
}

function makeRoute(path: CommandPath): Route {
  return {
    method: 'POST',
    url: '/api/out-referrals/:id/link',
    action: 'hand-over',
    resource: 'hand-over',
    tiers: ['P2'],
    by: OUT_SENDERS,
    stepUp: true,
    params: ById,
    summary:
      'A one-time link by which a partner without an account answers one referral, and the code that opens it. Shown once.',
    async run(request, reply, token) {
      const { id } = paramsOf<z.infer<typeof ById>>(request);
      const made = await inTransaction(path.pool, token, (tx) => make(path, tx, id));
      if (!made) return sendRefusal(reply, NOT_FOUND);
      const link = `${request.protocol}://${request.headers.host}/given/o/${made.token}`;
      return { outcome: 'accepted', link, qr: qrRows(link), code: made.code, days: made.days };
    },
  };
}

async function make({ store, now }: CommandPath, tx: Transaction, id: string) {
  const [referral] = (await store.find(tx, {
    kind: OutReferral as never,
    where: { id },
    how: 'may',
  })) as Stored<OutReferralFacts>[];
  if (!referral || !isWithPartner(referral)) return null;
  const [packet] = (await store.find(tx, {
    kind: OutPacket as never,
    where: { id: referral.packetId },
    how: 'may',
  })) as Stored<OutPacketFacts>[];
  const days = await daysLeft(store, tx, referral, dayInIndia(now().toISOString()));
  if (!packet || days <= 0) return null;
  const made = await makeLink(tx, { linkId: newId(), staffId: newId(), referralId: id, lang: packet.lang, days });
  note(tx, {
    kind: 'grant',
    action: 'hand-over.make-link',
    resource: 'hand-over',
    records: [id],
    about: [referral.personId],
  });
  return { ...made, days };
}

/** No longer than her consent, where it rests on it. */
async function daysLeft(
  store: CommandPath['store'],
  tx: Transaction,
  referral: Stored<OutReferralFacts>,
  today: string,
): Promise<number> {
  if (referral.basis !== 'consent') return LONGEST_DAYS;
  const { personId } = referral;
  const consents = await store.find(tx, { kind: Consent as never, where: { personId }, how: 'all' });
  const [person] = await store.find(tx, { kind: Person as never, where: { id: personId }, how: 'may' });
  const { state, consent } = consentToSend(referral, consents as never, today, birthOf((person ?? null) as never));
  if (state !== 'given' || !consent?.until) return 0;
  return Math.min(LONGEST_DAYS, daysFrom(today, consent.until) + 1);
}

type LinkState = { madeAt: string; openedAt: string | null; over: boolean; wrong: number };

function stateRoute({ pool }: CommandPath): Route {
  return {
    method: 'GET',
    url: '/api/out-referrals/:id/link',
    action: 'see',
    resource: 'hand-over',
    tiers: ['P2'],
    params: ById,
    summary: 'How the last one-time link of a referral stands: made, opened, over. Never the link itself.',
    async run(request, reply, token) {
      const { id } = paramsOf<z.infer<typeof ById>>(request);
      const reading = { pool, token, action: 'see', resource: 'hand-over', records: [id] };
      const state = await readFor(reading, (tx) => stateOf(tx, id));
      return state ?? sendRefusal(reply, NOT_FOUND);
    },
  };
}

async function stateOf(tx: Transaction, referralId: string): Promise<{ link: LinkState | null } | null> {
  const [row] = await tx.query<{ link: LinkState | null }>(
    `select (select json_build_object('madeAt', app.moment_text(l.made_at), 'openedAt', app.moment_text(l.opened_at),
        'over', l.ended_at is not null or l.expires_at <= now(), 'wrong', l.wrong) from app.hand_over_link l
        where l.organisation_id = r.organisation_id and l.referral_id = r.id order by l.made_at desc limit 1) as link
       from app.out_referral r where r.organisation_id = (select app.my_organisation()) and r.id = $1`,
    [referralId],
  );
  return row ?? null;
}
