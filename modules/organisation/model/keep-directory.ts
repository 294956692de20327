import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Organisation, OrganisationName, organisationFacts } from './organisation.ts';
import { ORGANISATION_REFUSALS } from './organisation-refusals.ts';

const KEEPERS = ['administrator', 'director', 'case-manager'] as const;

/** Adds a name or a spelling, so that a letter that spells the name otherwise is still found to be from them. */
export const addOrganisationName = defineAct({
  name: 'organisation.add-name',
  input: z.strictObject({ nameId: AnyId, name: OrganisationName.facts }),
  by: KEEPERS,
  knows: ({ name }) => ({
    organisation: mustKnow(Organisation, name.organisationRef),
    names: allKnown(OrganisationName, { organisationRef: name.organisationRef }),
  }),
  decide({ nameId, name }, { organisation, names }) {
    // Spellings differ by a capital letter: only the very same text in the same kind is known already.
    if (names.some((one) => one.value === name.value && one.kind === name.kind))
      return refuse(ORGANISATION_REFUSALS.nameKnown);
    return accept(added(OrganisationName, { id: nameId, scopeId: organisation.scopeId }, name));
  },
});

const { name, authorityType, city, capacity, serves, note } = organisationFacts.shape;

/** Corrects what the directory says. What an organisation is (a home, an authority) stays: need-to-know hangs on it. */
export const correctOrganisation = defineAct({
  name: 'organisation.correct-organisation',
  input: z.strictObject({
    organisationId: AnyId,
    changes: z.strictObject({
      name: name.exactOptional(),
      authorityType: authorityType.exactOptional(),
      city: city.exactOptional(),
      capacity: capacity.exactOptional(),
      serves: serves.exactOptional(),
      note: note.exactOptional(),
    }),
  }),
  by: KEEPERS,
  merges: true,
  knows: ({ organisationId }) => ({ organisation: mustKnow(Organisation, organisationId) }),
  decide({ organisationId, changes }) {
    if (Object.keys(changes).length === 0) return refuse(ORGANISATION_REFUSALS.nothingChanged);
    return accept(changed(Organisation, organisationId, changes));
  },
});
