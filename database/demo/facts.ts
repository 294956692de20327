import { dayInIndia } from '#kernel/calendar.ts';
import type { Reader } from '#kernel/reader.ts';
import type { Facts, RecordKind, Stored } from '#kernel/record.ts';
import { CaseFile, Participant } from '#modules/case-file/model/case-file.ts';
import { DataQualityNote } from '#modules/data-quality/model/data-quality-note.ts';
import { Statement } from '#modules/data-quality/model/statement.ts';
import { DeclaredFigure } from '#modules/figure/model/figure.ts';
import { readFigures } from '#modules/figure/server/read-figures.query.ts';
import { FollowUp } from '#modules/follow-up/model/follow-up.ts';
import { HealthEncounter } from '#modules/health/model/health-encounter.ts';
import { MissingReport } from '#modules/missing-person/model/missing-report.ts';
import { Operation } from '#modules/operation/model/operation.ts';
import { Arrest, PersonRescued } from '#modules/operation/model/rescue.ts';
import { OutreachArea } from '#modules/outreach/model/outreach-area.ts';
import { Person } from '#modules/person/model/person.ts';
import { Placement } from '#modules/placement/model/placement.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { openSession, signOut } from '#platform/server/sign-in/sessions.ts';
import type { House } from '../../apps/server/house-kind.ts';
import { type Fact, type FactsOfSentences, isHeld, type Reading } from './facts/fact.ts';
import { FIGURE_FACTS } from './facts/figures.ts';
import { KITE_FACTS } from './facts/kite.ts';
import { LOTUS_FACTS } from './facts/lotus.ts';
import { MISSING_FACTS } from './facts/missing.ts';
import { MANY_MORE, READER_FACTS } from './facts/readers.ts';
import { SEARCH_FACTS } from './facts/search.ts';
import { SHELTER_FACTS } from './facts/shelter.ts';
import { BY_LINES_B, STORY_FACTS } from './facts/stories.ts';
import { HEAL_FACTS_B } from './facts/story-b-heal.ts';
import { OUTREACH_FACTS_B } from './facts/story-b-outreach.ts';
import { PEOPLE_FACTS_B } from './facts/story-b-people.ts';
import { SAID_FACTS_B } from './facts/story-b-said.ts';
import { SHELTER_FACTS_B } from './facts/story-b-shelter.ts';
import { WAY_FACTS } from './facts/way.ts';
import { COLLEAGUES, type ColleagueName, TENANTS } from './people.ts';

/** What each sentence of handbook §6.1 must be held by after the demonstration is loaded. */
export const EXPECTED: FactsOfSentences = {
  ...SEARCH_FACTS,
  ...SHELTER_FACTS,
  ...MISSING_FACTS,
  ...WAY_FACTS,
  ...KITE_FACTS,
  ...LOTUS_FACTS,
  ...FIGURE_FACTS,
  ...PEOPLE_FACTS_B,
  ...SHELTER_FACTS_B,
  ...OUTREACH_FACTS_B,
  ...HEAL_FACTS_B,
  ...SAID_FACTS_B,
  ...STORY_FACTS,
  ...READER_FACTS,
  B1: [...(SAID_FACTS_B.B1 ?? []), ...(BY_LINES_B.B1 ?? [])],
  B2: [...(SAID_FACTS_B.B2 ?? []), ...(BY_LINES_B.B2 ?? [])],
  B27: [...(SAID_FACTS_B.B27 ?? []), ...MANY_MORE],
  B24: [...(OUTREACH_FACTS_B.B24 ?? []), ...(SAID_FACTS_B.B24 ?? [])],
};

type ReadFact = { record: string; by: ColleagueName; value: unknown; held: boolean; expected: unknown };
export type ReadSentence = { id: string; held: boolean; facts: readonly ReadFact[] };

/** Every sentence, A0 to A40 and B0 to B31, with what is read back of it by colleagues who may see it. */
export async function readSentences(house: House, expected: FactsOfSentences = EXPECTED): Promise<ReadSentence[]> {
  const readers = openReaders(house);
  const sentences: ReadSentence[] = [];
  for (const id of sentenceIds()) {
    const facts: ReadFact[] = [];
    for (const fact of expected[id] ?? []) facts.push(await readFact(await readers.of(fact.by), fact));
    sentences.push({ id, held: facts.length > 0 && facts.every(({ held }) => held), facts });
  }
  await readers.close();
  return sentences;
}

async function readFact(reading: Reading, fact: Fact): Promise<ReadFact> {
  const value = (await fact.read(reading)) ?? null;
  return { record: fact.record, by: fact.by, value, held: isHeld(value, fact), expected: fact.is };
}

/** Every id of the handbook's two stories, in order. */
export function sentenceIds(): string[] {
  return [
    ...Array.from({ length: 41 }, (_, index) => `A${index}`),
    ...Array.from({ length: 32 }, (_, index) => `B${index}`),
  ];
}

/** Reads as colleagues read: under a session of their own, and so under the policies. */
export function openReaders({ pool, door, path, now }: House) {
  const tokens = new Map<ColleagueName, string>();
  return {
    async of(name: ColleagueName): Promise<Reading> {
      const { staffId, tenant } = COLLEAGUES[name];
      const organisationId = (tenant === 'mumbai-smiles' ? TENANTS[0] : TENANTS[1]).id;
      const token = tokens.get(name) ?? (await openSession(door, organisationId, staffId, 'facts', 'demonstration'));
      tokens.set(name, token);
      return {
        // What the store gives is of the kind that was asked for; it cannot say so for a kind it does not know.
        all: async (kind, where) =>
          (
            await inTransaction(pool, token, (tx) =>
              path.store.find(tx, { kind: kind as never, where: {}, how: 'all' }),
            )
          ).filter((record) => fits(record, where)) as never,
        figures: (span) => inTransaction(pool, token, (tx) => readFigures(tx, span, dayInIndia(now().toISOString()))),
      };
    },
    async close() {
      for (const token of tokens.values()) await signOut(pool, token);
    },
  };
}

/** Asked of what was read and opened: much of it lies sealed, where the database cannot look. */
function fits(record: Facts, where: Facts): boolean {
  return Object.entries(where).every(([name, value]) => (record[name] ?? null) === value);
}

/** The records that checks look at, as one colleague sees them: what stands in her device's store. */
export async function readerOf({ all }: Reading): Promise<Reader> {
  const kinds = [
    Statement,
    DataQualityNote,
    Operation,
    PersonRescued,
    Arrest,
    Person,
    Participant,
    CaseFile,
    MissingReport,
    FollowUp,
    Placement,
    HealthEncounter,
    OutreachArea,
    DeclaredFigure,
  ];
  const records = new Map<string, readonly Stored<Facts>[]>();
  for (const kind of kinds as unknown as RecordKind[]) records.set(kind.kind, await all(kind, {}));
  const ofKind = <F extends Facts>({ kind }: RecordKind<F>) => (records.get(kind) ?? []) as readonly Stored<F>[];
  return { all: ofKind, get: (kind, id) => ofKind(kind).find((record) => record.id === id) ?? null };
}
