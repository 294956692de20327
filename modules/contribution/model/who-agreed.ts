import type { FactsOf, Stored } from '#kernel/record.ts';
import type { CaseFileFacts, Participant } from '#modules/case-file/model/case-file.ts';
import type { ConsentFacts } from '#modules/consent/model/consent.ts';
import { birthOf, consentFor } from '#modules/consent/model/consent-for.ts';
import type { ExploitationProfile } from '#modules/exploitation/model/exploitation-profile.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import type { Known } from './code-row.ts';

/** Either of these is a yes to being counted elsewhere without a name. */
const PURPOSES = ['statistics_nonidentifying', 'research'] as const;
/** What CTDC collects: people who were trafficked. A suspicion is none of its rows. */
const SURE: readonly string[] = ['presumed', 'confirmed'];

export type OurRecords = {
  people: readonly Stored<PersonFacts>[];
  consents: readonly Stored<ConsentFacts>[];
  files: readonly Stored<CaseFileFacts>[];
  participants: readonly Stored<FactsOf<typeof Participant>>[];
  profiles: readonly Stored<FactsOf<typeof ExploitationProfile>>[];
};

export type Agreed = { personId: string; known: Known };

/** Those who were trafficked and whose yes holds today, with what is known of each. `country`: of the organisation itself. */
export function whoAgreed(ours: OurRecords, country: string | null, today: string): Agreed[] {
  const consents = Map.groupBy(ours.consents, ({ personId }) => personId);
  const profiles = Map.groupBy(ours.profiles, ({ personId }) => personId);
  return ours.people.flatMap((person) => {
    const own = (profiles.get(person.id) ?? []).filter(({ status }) => SURE.includes(status));
    const said = consents.get(person.id) ?? [];
    const birth = birthOf(person);
    const agreed = PURPOSES.some((purpose) => consentFor(said, { purpose }, today, birth).state === 'given');
    const registered = firstFile(ours, person.id);
    if (!agreed || own.length === 0 || registered === null) return [];
    const { gender, nationality } = person;
    return [{ personId: person.id, known: { gender, birth, nationality, registered, country, ...whatWasDone(own) } }];
  });
}

/** Of what was tried and did not come about, how it was begun is told, and no duration. */
function whatWasDone(profiles: OurRecords['profiles']) {
  const came = profiles.filter(({ cameAbout }) => cameAbout !== false);
  return {
    happened: came.map(({ happened }) => happened),
    types: profiles.flatMap(({ exploitationTypes }) => exploitationTypes),
    means: profiles.flatMap(({ meansOfControl }) => meansOfControl),
    recruiters: profiles.flatMap(({ recruiterRelationship }) => recruiterRelationship ?? []),
  };
}

/** The day the first file was opened in which she is the one it is about. */
function firstFile({ files, participants }: OurRecords, personId: string): string | null {
  const hers = new Set(
    participants
      .filter((one) => one.personId === personId && (one.role === 'survivor' || one.role === 'possible_victim'))
      .map(({ caseFileId }) => caseFileId),
  );
  const days = files
    .filter((file) => file.personId === personId || hers.has(file.id))
    .map(({ openedAt }) => openedAt.slice(0, 10));
  return days.sort()[0] ?? null;
}
