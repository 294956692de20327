import { OrganisationName } from '#modules/organisation/model/organisation.ts';
import { Person } from '#modules/person/model/person.ts';
import { Placement } from '#modules/placement/model/placement.ts';
import { EducationRecord } from '#modules/schooling/model/education-record.ts';
import { ORGANISATIONS as O } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { WHO } from '../who.ts';
import { type FactsOfSentences, one, several } from './fact.ts';

const CHILDREN: ReadonlySet<string> = new Set([WHO.rubina, WHO.sona]);

/** B9, B10, B21: two homes with their names, who came, on what, and the order that is missing. */
export const SHELTER_FACTS_B: FactsOfSentences = {
  B9: [
    {
      record: 'person.nameUsed',
      by: 'ruth',
      read: one(Person, WHO.rubina, ({ nameUsed, born }) => [nameUsed, born?.earliest?.slice(0, 4)]),
      is: ['Rubina', '2004'],
    },
    {
      record: 'placement.basis without an order',
      by: 'jaya',
      read: several(Placement, { facilityId: O.anandalay }, ({ personId, basis, orderRef }) =>
        CHILDREN.has(personId) ? [basis, orderRef] : null,
      ),
      is: [
        ['family_consent', null],
        ['family_consent', null],
      ],
    },
  ],
  B10: [
    {
      record: 'placement.admitted',
      by: 'ruth',
      read: one(Placement, idOf('stay sona'), ({ facilityId, admitted }) => [
        facilityId,
        admitted.said,
        admitted.precision,
      ]),
      is: [O.anandalay, 'in June 2009', 'month'],
    },
    {
      record: 'organisation-name.value',
      by: 'ruth',
      read: several(OrganisationName, { organisationRef: O.anandalay }, ({ value }) => value),
      is: ['Place of Joy'],
    },
    {
      record: 'education-record.status',
      by: 'ruth',
      read: one(EducationRecord, idOf('nursery rubina'), ({ level, status }) => [level, status]),
      is: ['pre_primary', 'nursery'],
    },
  ],
};
