import { isAdultAt } from '#kernel/age.ts';
import { unknownDate } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { CaseFile, type CaseFileFacts, Participant } from '#modules/case-file/model/case-file.ts';
import { HealthEncounter } from '#modules/health/model/health-encounter.ts';
import { MissingReport } from '#modules/missing-person/model/missing-report.ts';
import { Arrest, PersonRescued } from '#modules/operation/model/rescue.ts';
import { Person } from '#modules/person/model/person.ts';
import { Placement } from '#modules/placement/model/placement.ts';
import { missingOrder } from '#modules/placement/model/stay.ts';
import type { Contradiction, Looking } from './contradiction.ts';

/** Papers that a child's file should have, in the order the law asks for them. */
const PAPERS = [
  'first_report',
  'portal_entry',
  'unit_transfer',
  'committee_order',
  'age_proof',
  'medical_examination',
  'sections_named',
] as const;
type Paper = (typeof PAPERS)[number];

/** A child whom nobody had to free, but who lives in a home on her family's word alone, needs the committee's order (JJ Act 2015 s.37). */
const PAPERS_OF_A_STAY: readonly Paper[] = ['committee_order'];

/** Children who reached safety, and the papers that are not recorded for them. Absence is a fact, not a fault of a worker. */
export function checkMissingPapers(looking: Looking): Contradiction[] {
  return looking.reader
    .all(CaseFile)
    .filter(({ closedAt }) => closedAt === null)
    .flatMap((file) => ofFile(file, looking));
}

function ofFile(file: Stored<CaseFileFacts>, looking: Looking): Contradiction[] {
  const { reader } = looking;
  const person = reader.get(Person, file.personId);
  const rescued = reader.all(PersonRescued).find(({ personId }) => personId === file.personId);
  if (!person) return [];
  const birth = { on: person.born ?? unknownDate(), basis: person.birthBasis };
  if (rescued && isAdultAt(birth, rescued.at) === 'adult') return [];
  const missing = (rescued ? PAPERS : PAPERS_OF_A_STAY).filter((paper) => isMissing(paper, file, looking));
  if (missing.length === 0) return [];
  const records = [
    { kind: 'case-file', id: file.id },
    { kind: 'person', id: file.personId },
  ] as const;
  return [
    {
      id: `missing-papers:${file.id}`,
      check: 'missing-papers',
      said: [],
      values: { papers: missing.length },
      missing,
      records,
    },
  ];
}

/** Only what the reader could have seen is called missing: of a compartment that is closed to her she knows nothing. */
function isMissing(paper: Paper, { personId, id }: Stored<CaseFileFacts>, { reader, sees }: Looking): boolean {
  const report = reader.all(MissingReport).find((one) => one.personId === personId);
  const person = reader.get(Person, personId);
  const stays = reader.all(Placement).filter((one) => one.personId === personId);
  const accused = new Set(
    reader
      .all(Participant)
      .filter((one) => one.caseFileId === id && one.role === 'accused')
      .map((one) => one.personId),
  );
  const arrests = reader.all(Arrest).filter((one) => accused.has(one.personId));
  switch (paper) {
    case 'first_report':
      return report?.firNumber === null;
    case 'portal_entry':
      return report?.portalNumber === null;
    case 'unit_transfer':
      return report?.ahtuTransferred === null;
    case 'committee_order':
      return (
        sees.includes('placement') &&
        stays.some((stay) => person !== null && stay.discharged === null && missingOrder(stay, person) === 'committee')
      );
    case 'age_proof':
      return person?.birthBasis !== 'document' && person?.birthBasis !== 'ossification';
    case 'medical_examination':
      return (
        sees.includes('health') &&
        !reader.all(HealthEncounter).some((one) => one.personId === personId && one.isMedicoLegal)
      );
    case 'sections_named':
      return sees.includes('operation') && arrests.length > 0 && arrests.every(({ sections }) => sections === null);
  }
}
