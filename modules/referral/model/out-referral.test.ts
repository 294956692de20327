import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Asking } from '#kernel/act.ts';
import { SERVICE_TYPES } from '#kernel/code-lists/service-type.ts';
import { moment } from '#kernel/dated.ts';
import type { Decision } from '#kernel/decision.ts';
import type { Reader } from '#kernel/reader.ts';
import type { Stored } from '#kernel/record.ts';
import { withdrawConsent } from '#modules/consent/model/withdraw-consent.ts';
import { buildConsent } from '#modules/consent/testing/build-consent.ts';
import { buildAdult } from '#modules/placement/testing/build-placement.ts';
import { buildAsking } from '#modules/referral/testing/build-asking.ts';
import { buildOutReferral, buildPrepared, PACKET } from '#modules/referral/testing/build-out-referral.ts';
import {
  beginOutService,
  finishOutReferral,
  giveOutFeedback,
  takeOnOutReferral,
  turnDownOutReferral,
} from './answer-out-referral.ts';
import { OutReferral, type OutReferralFacts } from './out-referral.ts';
import { outReferralDues } from './out-referral-dues.ts';
import { deletionDueOn, isWithPartner, stateOn } from './out-referral-state.ts';
import { outReferralTimeline } from './out-referral-timeline.ts';
import { PACKET_FACTS, TEMPLATES, templateOf } from './packet-template.ts';
import { prepareOutReferral } from './prepare-out-referral.ts';
import { confirmDeletion, revokeOutReferral } from './revoke-out-referral.ts';
import { sendOutReferral } from './send-out-referral.ts';

const answer = (decision: Decision) => (decision.accepted ? 'accepted' : decision.refusal.code);
const ASKING = buildAsking();
const FILE = { id: 'fileaaaaaaaa', personId: 'personaaaaaa' };
const PARTNER = { kind: 'partner', authorityType: null };

function prepare(rest: object = {}, known: object = {}): string {
  const all = { file: FILE, organisation: PARTNER, theirs: null, ...known } as never;
  return answer(prepareOutReferral.decide(buildPrepared(rest) as never, all, ASKING));
}

describe('a packet', () => {
  test('holds what its kind of help needs, and nothing that its template does not know', () => {
    expect(prepare()).toBe('accepted');
    expect(prepare({ facts: PACKET.slice(1) })).toBe('referral.packet-missing');
    expect(prepare({ facts: [...PACKET, { fact: 'health_needs', words: 'x' }] })).toBe('referral.packet-too-much');
    expect(prepare({ facts: [...PACKET, PACKET[0]] })).toBe('referral.packet-twice');
    expect(prepare({}, { organisation: { ...PARTNER, kind: 'self' } })).toBe('referral.not-to-us');
    expect(prepare({ basis: 'order' })).toBe('referral.basis-in-words');
    expect(prepare({ toStaffId: 'asha22222222' }, { theirs: { roles: ['case-manager'] } })).toBe(
      'referral.not-of-partner',
    );
  });

  test('never tells of health but where health is asked for, and of a case but where law is', () => {
    for (const service of SERVICE_TYPES) {
      const { least, most } = TEMPLATES[templateOf(service)];
      expect(
        least.filter((fact) => !most.includes(fact)),
        service,
      ).toEqual([]);
      if (templateOf(service) !== 'health') expect(most, service).not.toContain('health_needs');
      if (templateOf(service) !== 'law') expect(most, service).not.toContain('legal_stage');
    }
    expect(PACKET_FACTS.filter((fact) => /legal_name|address|exploit|story|photo/.test(fact))).toEqual([]);
  });
});

describe('the gate', () => {
  const send = (referral: Partial<OutReferralFacts>, consents: object[], day = '2024-06-10') => {
    const known = {
      referral: buildOutReferral({ status: 'draft', sentAt: null, ...referral }),
      person: buildAdult(),
      consents,
    };
    const input = { referralId: 'outrefaaaaaa', personId: 'personaaaaaa', feedbackDue: day };
    return answer(sendOutReferral.decide(input, known as never, ASKING));
  };
  const yes = buildConsent({ purpose: 'share_partner', recipientId: 'partneraaaaa' });

  test('opens for a consent that names this partner and holds on this day', () => {
    expect(send({}, [yes])).toBe('accepted');
    expect(send({}, [])).toBe('referral.consent-never-asked');
    expect(send({}, [{ ...yes, recipientId: 'partnerbbbbb' }])).toBe('referral.consent-never-asked');
    expect(send({}, [{ ...yes, until: '2024-05-12' }])).toBe('referral.consent-expired');
    expect(send({}, [{ ...yes, answer: 'refused', until: null }])).toBe('referral.consent-refused');
    expect(send({}, [{ ...yes, withdrawn: moment('2024-05-10T04:00:00Z') }])).toBe('referral.consent-withdrawn');
  });

  test('an order or danger to life does not wait for it', () => {
    expect(send({ basis: 'urgent_danger', basisWords: 'bleeding' }, [])).toBe('accepted');
  });

  test('it is sent once, with a day on which a word is due', () => {
    expect(send({ status: 'sent', sentAt: ASKING.now }, [yes])).toBe('referral.not-draft');
    expect(send({}, [yes], '2024-05-12')).toBe('referral.feedback-in-past');
    expect(send({}, [yes], '2024-12-01')).toBe('referral.feedback-too-far');
  });
});

test('a consent taken back calls back what was sent under it, and nothing else', () => {
  const consent = buildConsent({ purpose: 'share_partner', recipientId: 'partneraaaaa' });
  const referrals = [
    buildOutReferral({ id: 'sentaaaaaaaa', status: 'sent' }),
    buildOutReferral({ id: 'draftaaaaaaa', status: 'draft', sentAt: null }),
    buildOutReferral({ id: 'otheraaaaaaa', toOrganisation: 'partnerbbbbb' }),
    buildOutReferral({ id: 'orderaaaaaaa', basis: 'order', basisWords: 'of the court' }),
    buildOutReferral({ id: 'overaaaaaaaa', status: 'done', closedAt: ASKING.now }),
  ];
  const input = {
    consentId: consent.id,
    personId: consent.personId,
    withdrawnBy: 'self',
    withdrawnWords: null,
    follows: 'x',
  } as const;
  const told = withdrawConsent.decide(
    { ...input, withdrawn: moment(ASKING.now) },
    { consent, referrals } as never,
    ASKING,
  );
  const reached = told.accepted
    ? told.events.flatMap((one) => (one.is === 'changed' && one.kind === 'out-referral' ? [one.id] : []))
    : [];
  expect(reached).toEqual(['sentaaaaaaaa', 'draftaaaaaaa']);
});

type Step = {
  act: 'send' | 'accept' | 'decline' | 'begin' | 'feedback' | 'finish' | 'revoke' | 'deleted';
  partner: boolean;
  goesOn: 'yes' | 'no';
};
const step = fc.record<Step>({
  act: fc.constantFrom('send', 'accept', 'decline', 'begin', 'feedback', 'finish', 'revoke', 'deleted'),
  partner: fc.boolean(),
  goesOn: fc.constantFrom('yes', 'no'),
});
const YES = buildConsent({ purpose: 'share_partner', recipientId: 'partneraaaaa' });

function decide({ act, goesOn }: Step, referral: Stored<OutReferralFacts>, asking: Asking): Decision {
  const about = { referralId: referral.id, by: 'their coordinator' };
  const known = { referral, person: buildAdult(), consents: [YES] } as never;
  switch (act) {
    case 'send':
      return sendOutReferral.decide(
        { referralId: referral.id, personId: referral.personId, feedbackDue: '2024-06-10' },
        known,
        asking,
      );
    case 'accept':
      return takeOnOutReferral.decide({ ...about, words: null }, known, asking);
    case 'decline':
      return turnDownOutReferral.decide({ ...about, words: null, declineReason: 'no_capacity' }, known, asking);
    case 'begin':
      return beginOutService.decide(about, known, asking);
    case 'feedback':
      return giveOutFeedback.decide(
        { ...about, feedbackId: 'feedaaaaaaaa', words: 'well', goesOn, nextDue: null },
        known,
        asking,
      );
    case 'finish':
      return finishOutReferral.decide({ ...about, words: 'over' }, known, asking);
    case 'revoke':
      return revokeOutReferral.decide({ ...about, because: 'mistake', words: 'x' }, known, asking);
    case 'deleted':
      return confirmDeletion.decide(about, known, asking);
  }
}

const NEXT: Record<string, readonly string[]> = {
  draft: ['sent', 'revoked'],
  sent: ['accepted', 'declined', 'revoked'],
  accepted: ['in_service', 'done', 'revoked'],
  in_service: ['done', 'revoked'],
  declined: [],
  done: [],
  revoked: [],
};

test('whatever is asked in whatever order, it goes only the ways there are, and holds', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let referral = buildOutReferral({ status: 'draft', sentAt: null, feedbackDue: null });
      for (const one of steps) {
        const asking = buildAsking(one.partner ? 'partner-caseworker' : 'case-manager');
        const told = decide(one, referral, asking);
        if (!told.accepted) continue;
        const before = referral;
        for (const event of told.events)
          if (event.is === 'changed' && event.kind === 'out-referral')
            referral = { ...referral, ...event.changes } as typeof referral;
        if (referral.status !== before.status) expect(NEXT[before.status]).toContain(referral.status);
        else expect(['feedback', 'deleted']).toContain(one.act);
        expect(OutReferral.holds(referral)).toBe(true);
        expect(OutReferral.facts.safeParse(withoutBase(referral)).success).toBe(true);
        if (before.deletedAt !== null) expect(referral.deletedAt).toBe(before.deletedAt);
      }
    }),
  );
});

function withoutBase({
  id: _i,
  scopeId: _s,
  version: _v,
  changedAt: _c,
  changedBy: _b,
  ...facts
}: Stored<OutReferralFacts>) {
  return facts;
}

test('a deletion is confirmed once, of what was sent and called back', () => {
  const confirm = (facts: Partial<OutReferralFacts>) =>
    answer(
      confirmDeletion.decide(
        { referralId: 'outrefaaaaaa', by: 'x' },
        { referral: buildOutReferral(facts) } as never,
        ASKING,
      ),
    );
  const back = { status: 'revoked', revokedBecause: 'mistake', closedAt: ASKING.now } as const;
  expect(confirm(back)).toBe('accepted');
  expect(confirm({ ...back, deletedAt: ASKING.now })).toBe('referral.not-revoked');
  expect(confirm({ ...back, sentAt: null })).toBe('referral.not-revoked');
  expect(confirm({})).toBe('referral.not-revoked');
});

describe('how it stands', () => {
  test('a feedback is due on its day, while the help goes on', () => {
    expect(stateOn({ status: 'in_service', feedbackDue: '2024-05-13' }, '2024-05-13')).toBe('feedback_due');
    expect(stateOn({ status: 'in_service', feedbackDue: '2024-05-14' }, '2024-05-13')).toBe('in_service');
    expect(stateOn({ status: 'done', feedbackDue: '2024-05-01' }, '2024-05-13')).toBe('done');
  });

  test('a deletion is due for a week after it was called back, once anything was sent', () => {
    const back = { status: 'revoked', revokedBecause: 'mistake', closedAt: '2024-05-10T04:00:00.000Z' } as const;
    expect(deletionDueOn(buildOutReferral(back))).toBe('2024-05-17');
    expect(deletionDueOn(buildOutReferral({ ...back, sentAt: null }))).toBeNull();
    expect(deletionDueOn(buildOutReferral({ ...back, deletedAt: '2024-05-11T04:00:00.000Z' }))).toBeNull();
    expect(isWithPartner(buildOutReferral(back))).toBe(false);
  });

  test('the sender is told what the partner owes, the partner what is theirs to do, a day after it came', () => {
    const reader: Reader = { all: () => [buildOutReferral()] as never, get: () => null };
    const at = { today: '2024-05-13', at: ASKING.now };
    expect(outReferralDues(reader, ASKING.actor, at)).toMatchObject([
      { sentence: { key: 'referral:due.out.answer.theirs' }, dueAt: '2024-05-13T05:00:00.000Z' },
    ]);
    expect(outReferralDues(reader, buildAsking('partner-caseworker').actor, at)).toMatchObject([
      { sentence: { key: 'referral:due.out.answer.mine' } },
    ]);
    expect(outReferralDues(reader, buildAsking('nurse').actor, at)).toEqual([]);
  });

  test('a draft tells nothing in the file; what was sent tells each step', () => {
    const told = (facts: Partial<OutReferralFacts>) =>
      outReferralTimeline
        .tell(buildOutReferral(facts), { all: () => [], get: () => null })
        .map(({ sentence }) => 'key' in sentence && sentence.key);
    expect(told({ status: 'draft', sentAt: null })).toEqual([]);
    const answered = { answeredAt: ASKING.now, closedAt: ASKING.now } as const;
    expect(told({ ...answered, status: 'revoked', revokedBecause: 'mistake' })).toEqual([
      'referral:timeline.outSent',
      'referral:timeline.outAccepted',
      'referral:timeline.outRevoked',
    ]);
  });
});
