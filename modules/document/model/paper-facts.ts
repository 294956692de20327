import { ageAt, isAdultAt } from '#kernel/age.ts';
import { day, unknownDate } from '#kernel/dated.ts';
import { compareDated } from '#kernel/dated-order.ts';
import { isMasked } from '#kernel/masks.ts';
import { whatIsClaimed } from './from-claim.ts';
import { leftOutBy, whatSheAgreedTo, whatThePacketSays, whereItGoes } from './from-referral.ts';
import type { KnownForPaper, Making } from './known-for-paper.ts';
import { dayWords, listOf, type SayCode } from './paper-words.ts';

/** Everything a paper may say besides its own words. Null is not recorded, or not for its maker: a line to write on. */
export type PaperFacts = ReturnType<typeof factsOf>;
/** Those that are words on a line. */
export type FactName = {
  [N in keyof PaperFacts]: PaperFacts[N] extends string | null ? N : never;
}[keyof PaperFacts];

export function factsOf(known: KnownForPaper, making: Making, say: SayCode) {
  const claimed = whatIsClaimed(known, say);
  const goes = whereItGoes(known);
  return {
    to: making.to || goes.partner || claimed.claimTo,
    place: making.place || null,
    today: dayWords(day(making.today)),
    colleague: making.colleague,
    organisation: making.organisation,
    ...whoSheIs(known, making, say),
    ...family(known),
    ...howSheWasFound(known),
    ...whereSheStays(known, say),
    ...whereSheLearns(known, say),
    ...whatTheCourtKnows(known, say),
    ...claimed,
    ...goes,
    ...whatSheAgreedTo(known, making, say),
    ...whatThePacketSays(known, say),
    leftOut: leftOutBy(known.packet),
    packed: known.packet !== null,
    written: making.written,
  };
}

function whoSheIs({ person, identity, names, services }: KnownForPaper, { today }: Making, say: SayCode) {
  const birth = { on: person.born ?? unknownDate(), basis: person.birthBasis };
  const notAsked = ['unknown', 'not_asked'].includes(person.gender);
  return {
    code: person.displayCode,
    name: identity?.legalName ?? person.nameUsed,
    nameUsed: person.nameUsed,
    // A story's pseudonym is nobody's name: on a court's paper it would join the two for ever.
    otherNames: listOf(names.filter(({ kind }) => kind !== 'published').map(({ value }) => value)),
    gender: notAsked ? null : say('gender', person.gender),
    age: ageWords(birth, today, say),
    born: person.born && dayWords(person.born),
    bornBasis: person.birthBasis === 'unknown' ? null : say('birth_basis', person.birthBasis),
    languages: listOf((person.languages ?? []).map((code) => say('language', code))),
    nationality: listOf(person.nationality ?? []),
    origin: identity?.origin ?? null,
    documents: identity?.documents ?? null,
    wish: person.wish ?? null,
    safeContact: person.safeContact ?? null,
    neverContact: person.neverContact ?? null,
    servicesPlanned: listOf(
      services.filter(({ status }) => status === 'planned').map(({ type }) => say('service_type', type)),
    ),
  };
}

/** A child taken for an adult is sent home to whoever sold her: where it is not certain, the paper says so. */
function ageWords(birth: Parameters<typeof ageAt>[0], today: string, say: SayCode): string | null {
  const { least, most } = ageAt(birth, day(today));
  if (least === null || most === null) return null;
  const years = least === most ? String(least) : `${least}–${most}`;
  return isAdultAt(birth, day(today)) === 'unclear' ? `${years} (${say('paper', 'ageUnclear')})` : years;
}

function family({ relations, relatives, person }: KnownForPaper) {
  const nameOf = (id: string) => relatives.find((one) => one.id === id)?.nameUsed ?? null;
  const those = (kind: string) =>
    listOf(
      relations
        .filter((one) => one.personId === person.id && one.kind === kind)
        .flatMap(({ otherId }) => nameOf(otherId) ?? []),
    );
  return { mother: those('mother'), father: those('father'), guardian: those('guardian') };
}

function howSheWasFound({ missing, rescued, operations, proceedings }: KnownForPaper) {
  const report = missing.at(-1);
  const freed = rescued.toSorted((a, b) => compareDated(a.at, b.at)).at(-1);
  const operation = operations.find(({ id }) => id === freed?.operationId);
  const proceeding = proceedings.at(-1);
  const number = proceeding?.firNumber ?? report?.firNumber ?? null;
  const on = proceeding?.firNumber ? proceeding.firDate : (report?.firDate ?? null);
  return {
    missingSince: report ? dayWords(report.missingSince) : null,
    lastSeen: report?.lastSeenPlace ?? null,
    foundWhen: report?.foundWhen ? dayWords(report.foundWhen) : null,
    foundPlace: report?.foundPlace ?? null,
    fir: number && [number, on && dayWords(day(on))].filter(Boolean).join(' · '),
    station: proceeding?.policeStation ?? null,
    rescuedAt: freed ? dayWords(freed.at) : null,
    rescuedPlace: operation?.placePublic ?? null,
    belongings: freed?.belongings ?? null,
  };
}

/** A home goes by its code name and city: papers travel, and its address is in nobody's record. */
function whereSheStays({ placements, organisations }: KnownForPaper, say: SayCode) {
  const stay = placements.find(({ discharged }) => discharged === null);
  const home = organisations.find(({ id }) => id === stay?.facilityId);
  const basis = stay && stay.basis !== 'not_recorded' ? say('placement_basis', stay.basis) : null;
  return {
    home: home ? [home.name, home.city].filter(Boolean).join(', ') : null,
    admitted: stay ? dayWords(stay.admitted) : null,
    order: listOf([basis, stay && !isMasked(stay) ? stay.orderRef : null].filter((one) => one !== null)),
  };
}

function whereSheLearns({ schooling, schoolRequests, organisations }: KnownForPaper, say: SayCode) {
  const real = schooling.filter(({ planned }) => !planned);
  const last = real.toSorted((a, b) => compareDated(a.since ?? unknownDate(), b.since ?? unknownDate())).at(-1);
  const asked = schoolRequests.toSorted((a, b) => compareDated(a.asked, b.asked)).at(-1);
  const schoolId = last?.schoolId ?? asked?.schoolId;
  return {
    school: organisations.find(({ id }) => id === schoolId)?.name ?? null,
    schoolLevel: last ? listOf([say('education_level', last.level), last.grade ? String(last.grade) : '']) : null,
    schoolStatus: last && last.status !== 'unknown' ? say('education_status', last.status) : null,
    interrupted: last?.interruptedReason ?? null,
    exam: asked?.examWindow ? dayWords(asked.examWindow) : null,
    schoolRequest: asked?.request ?? null,
  };
}

function whatTheCourtKnows({ proceedings }: KnownForPaper, say: SayCode) {
  const one = proceedings.at(-1);
  return {
    offenceDay: one ? dayWords(one.offence) : null,
    sections: listOf(one?.sections ?? []),
    court: one?.court ?? null,
    cnr: one?.cnr ?? null,
    stage: one ? say('legal_stage', one.stage) : null,
    advocate: one?.advocate ?? null,
  };
}
