import { describe, expect, test } from 'vitest';
import { day, month, range } from '#kernel/dated.ts';
import type { Reader } from '#kernel/reader.ts';
import { ASKING, buildChild } from '#modules/placement/testing/build-placement.ts';
import { correctHearing } from '#modules/proceeding/model/correct-hearing.ts';
import { planHearing, recordHearing } from '#modules/proceeding/model/hearing-acts.ts';
import { closeProceeding, moveProceeding, reopenProceeding } from '#modules/proceeding/model/move-proceeding.ts';
import { correctProceeding, openProceeding } from '#modules/proceeding/model/open-proceeding.ts';
import type { HearingFacts, ProceedingFacts } from '#modules/proceeding/model/proceeding.ts';
import { hearingDues } from '#modules/proceeding/model/proceeding-dues.ts';
import { hearingTimeline, proceedingTimeline } from '#modules/proceeding/model/proceeding-timeline.ts';
import { notYetLaw, Section, USUAL_SECTIONS } from '#modules/proceeding/model/section-of-law.ts';
import {
  buildHearing,
  buildHearingFacts,
  buildProceeding,
  buildProceedingFacts,
} from '#modules/proceeding/testing/build-proceeding.ts';

type Told = { accepted: boolean; refusal?: { code: string }; events?: readonly object[] };
const answer = (decision: Told) => decision.refusal?.code ?? 'accepted';
const FILE = { id: 'filexaaaaaaa', scopeId: 'filexaaaaaaa' } as never;

describe('sections of the law', () => {
  test('an offence before 1 July 2024 is one of the old code, after it of the new', () => {
    expect(notYetLaw(['IPC 370', 'BNS 143(4)', 'POCSO 6'], day('2024-06-30'))).toEqual(['BNS 143(4)']);
    expect(notYetLaw(['IPC 370', 'BNS 143(4)', 'POCSO 6'], day('2024-07-01'))).toEqual(['IPC 370']);
    expect(notYetLaw(['POCSO 6'], day('2012-11-13'))).toEqual(['POCSO 6']);
  });

  test('an offence that may lie on either side is nobody’s error', () => {
    expect(notYetLaw(['IPC 370', 'BNS 143(4)'], range('2024-06-15', '2024-07-15'))).toEqual([]);
    expect(notYetLaw(['IPC 370'], month('2024-07'))).toEqual(['IPC 370']);
  });

  test('what is offered can be written, and no more than a section is taken', () => {
    const offered = Object.values(USUAL_SECTIONS).flat();
    expect(offered.filter((one) => !Section.safeParse(one).success)).toEqual([]);
    for (const wrong of ['IPC', '370', 'BNS 143(4) of the girl', 'XYZ 1', 'bns 143'])
      expect(Section.safeParse(wrong).success, wrong).toBe(false);
  });
});

describe('a proceeding', () => {
  const known = (others: object[] = []) => ({ caseFile: FILE, person: buildChild(), others: others as never });
  const open = (facts: Partial<ProceedingFacts>, others: object[] = []) =>
    answer(
      openProceeding.decide(
        { proceedingId: 'proceedaaaaa', proceeding: buildProceedingFacts(facts) },
        known(others),
        ASKING,
      ),
    );

  test('is opened in a case file, and lies in its need-to-know', () => {
    const decision: Told = openProceeding.decide(
      { proceedingId: 'proceedaaaaa', proceeding: buildProceedingFacts() },
      known(),
      ASKING,
    );
    expect(decision.events).toEqual([
      expect.objectContaining({ is: 'added', kind: 'proceeding', scopeId: 'filexaaaaaaa' }),
    ]);
  });

  test('is not opened under sections that were not law, in the future, or against herself', () => {
    expect(open({ sections: ['BNS 143(4)'] })).toBe('proceeding.not-law-then');
    expect(open({ stageSince: day('2024-06-01') })).toBe('proceeding.not-yet');
    expect(open({ accusedIds: ['personaaaaaa'] })).toBe('proceeding.victim-accused');
  });

  test('has no lawyer who also stands for somebody accused in it', () => {
    const against = buildProceeding({
      id: 'otheraaaaaaa',
      personId: 'accusedaaaaa',
      accusedIds: [],
      advocate: 'A. Rao',
    });
    expect(open({ advocate: 'a. rao' }, [against])).toBe('proceeding.advocate-of-both');
    expect(open({ advocate: 'B. Sen' }, [against])).toBe('accepted');
    const correct = (advocate: string) =>
      answer(
        correctProceeding.decide(
          { proceedingId: 'proceedaaaaa', caseFileId: 'filexaaaaaaa', changes: { advocate } },
          { proceeding: buildProceeding(), others: [buildProceeding(), against] },
          ASKING,
        ),
      );
    expect([correct('A. Rao'), correct('B. Sen')]).toEqual(['proceeding.advocate-of-both', 'accepted']);
  });

  test('moves on, closes, and goes on after all', () => {
    const proceeding = buildProceeding();
    const move = (since: string, of = proceeding) =>
      answer(
        moveProceeding.decide(
          { proceedingId: of.id, stage: 'chargesheet', stageSince: day(since) },
          { proceeding: of },
          ASKING,
        ),
      );
    expect([move('2023-11-01'), move('2023-08-01'), move('2024-06-01')]).toEqual([
      'accepted',
      'proceeding.stage-backwards',
      'proceeding.not-yet',
    ]);
    const closed = buildProceeding({ closed: day('2024-01-01'), closedWords: 'convicted' });
    expect(move('2024-02-01', closed)).toBe('proceeding.closed');
    const close = { proceedingId: closed.id, closed: day('2024-02-01'), closedWords: 'again' };
    expect(answer(closeProceeding.decide(close, { proceeding: closed }, ASKING))).toBe('proceeding.closed');
    const appeal = { proceedingId: closed.id, stage: 'appeal' as const, stageSince: day('2024-02-01') };
    expect(answer(reopenProceeding.decide(appeal, { proceeding: closed }, ASKING))).toBe('accepted');
  });

  test('tells what is missing, and its end', () => {
    const told = proceedingTimeline.tell(
      buildProceeding({ closed: day('2024-01-01'), closedWords: 'convicted' }),
      {} as Reader,
    );
    expect(told.map(({ missing }) => missing)).toEqual([['proceeding:missing.court'], undefined]);
  });
});

describe('a day in court', () => {
  const plan = (facts: object, proceeding = buildProceeding()) =>
    answer(
      planHearing.decide({ hearingId: 'hearingaaaaa', hearing: buildHearingFacts(facts) }, { proceeding }, ASKING),
    );

  test('is planned from today on, held up to today, and never in a closed proceeding', () => {
    expect([plan({}), plan({ on: '2024-05-13' }), plan({ on: '2024-05-12' })]).toEqual([
      'accepted',
      'accepted',
      'proceeding.planned-in-past',
    ]);
    expect([plan({ on: '2024-05-12', outcome: 'put off' }), plan({ outcome: 'held' })]).toEqual([
      'accepted',
      'proceeding.held-not-yet',
    ]);
    expect(plan({}, buildProceeding({ closed: day('2024-01-01') }))).toBe('proceeding.closed');
  });

  const record = (facts: object, more: object = {}) =>
    recordHearing.decide(
      {
        hearingId: 'hearingaaaaa',
        proceedingId: 'proceedaaaaa',
        outcome: 'her statement was heard by video',
        adjourned: false,
        nextId: 'nextxaaaaaaa',
        nextOn: null,
        nextPurpose: 'arguments',
        nextPresence: 'not-needed',
        ...more,
      },
      { hearing: buildHearing(facts), proceeding: buildProceeding() },
      ASKING,
    ) as Told;

  test('is followed by the next one that was named', () => {
    expect(record({ on: '2024-05-13' }, { nextOn: '2024-06-20' }).events).toEqual([
      expect.objectContaining({ is: 'changed' }),
      expect.objectContaining({
        is: 'added',
        id: 'nextxaaaaaaa',
        facts: expect.objectContaining({ on: '2024-06-20', outcome: null }),
      }),
    ]);
    expect(answer(record({ on: '2024-05-13' }, { nextOn: '2024-05-13' }))).toBe('proceeding.next-before-this');
    expect(answer(record({ on: '2024-05-14' }))).toBe('proceeding.held-not-yet');
    expect(answer(record({ on: '2024-05-01', outcome: 'held' }))).toBe('proceeding.already-held');
  });

  test('is prepared a week before, and asked after when it has passed', () => {
    const hearings = [
      buildHearing({ id: 'pastxaaaaaaa', on: '2024-05-10' }),
      buildHearing({ id: 'nearxaaaaaaa', on: '2024-05-20' }),
      buildHearing({ id: 'farxxaaaaaaa', on: '2024-05-21' }),
      buildHearing({ id: 'heldxaaaaaaa', on: '2024-05-09', outcome: 'put off', adjourned: true }),
    ];
    const reader: Reader = { all: () => hearings as never, get: () => null };
    const of = (role: 'legal-officer' | 'shelter-warden') =>
      hearingDues(reader, { ...ASKING.actor, roles: [role] }, { today: ASKING.today, at: ASKING.now }).map(
        ({ sentence }) => 'key' in sentence && sentence.key,
      );
    expect(of('legal-officer')).toEqual(['proceeding:due.write', 'proceeding:due.prepare']);
    expect(of('shelter-warden')).toEqual([]);
    expect(hearings.flatMap((one) => hearingTimeline.tell(one, reader)).map(({ planned }) => planned)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('a day in court that was written down', () => {
  const correct = (changes: object, hearing: Partial<HearingFacts> = {}) => {
    const known = { hearing: buildHearing(hearing) };
    return answer(correctHearing.decide({ hearingId: 'hearingaaaaa', changes }, known, ASKING));
  };

  test('is put on another day to come, and not into the past', () => {
    expect(correct({ on: '2024-05-30', presence: 'needed' })).toBe('accepted');
    expect(correct({ on: '2024-05-12' })).toBe('proceeding.planned-in-past');
  });

  test('has an outcome to put right only once it was written', () => {
    expect(correct({ outcome: 'Heard.' })).toBe('proceeding.not-held');
    expect(correct({ adjourned: true })).toBe('proceeding.not-held');
    expect(correct({ outcome: 'Heard.' }, { on: '2024-05-12', outcome: 'Put off.' })).toBe('accepted');
    expect(correct({ on: '2024-05-14' }, { on: '2024-05-12', outcome: 'Put off.' })).toBe('proceeding.held-not-yet');
  });
});
