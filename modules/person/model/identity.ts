import { z } from 'zod';
import { defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { identityFacts, Person, PersonIdentity } from './person.ts';
import { PERSON_REFUSALS } from './person-refusals.ts';

export const IDENTITY_PURPOSES = ['hospital', 'school', 'court', 'other'] as const;

/** The matrix lets an investigator read an identity and not write it: who she is on paper is kept by whoever keeps her file. */
const WRITERS = ['case-manager'] as const;

/**
 * Opens a full identity for a purpose. It changes nothing: the row it leaves in the journal is the point, for the
 * person may be told who looked, when and what for. What is read afterwards is what the asker's need-to-know allows.
 */
export const openIdentity = defineAct({
  name: 'person.open-identity',
  input: z.strictObject({
    personId: AnyId,
    purpose: z.enum(IDENTITY_PURPOSES),
    purposeWords: z.string().trim().min(1).max(300).nullable(),
  }),
  by: [...WRITERS, 'operation-lead', 'counsellor', 'legal-officer'],
  answeredBy: 'server',
  notedAs: 'reveal',
  knows: ({ personId }) => ({ person: mustKnow(Person, personId) }),
  decide({ purpose, purposeWords }) {
    if (purpose === 'other' && purposeWords === null) return refuse(PERSON_REFUSALS.purposeInWords);
    return accept();
  },
});

/** Writes the identity of a person for the first time. It lies in its own compartment, never on a device by itself. */
export const writeIdentity = defineAct({
  name: 'person.write-identity',
  input: z.strictObject({ identityId: AnyId, identity: PersonIdentity.facts }),
  by: WRITERS,
  answeredBy: 'server',
  knows: ({ identity: { personId } }) => ({
    person: mustKnow(Person, personId),
    written: mayKnow(PersonIdentity, { personId }),
  }),
  decide({ identityId, identity }, { person, written }) {
    if (written) return refuse(PERSON_REFUSALS.identityWritten);
    return accept(added(PersonIdentity, { id: identityId, scopeId: person.scopeId }, identity));
  },
});

const { legalName, documents, origin } = identityFacts.shape;

/** Corrects an identity that is open. Based on the version that was read, like every correction. */
export const correctIdentity = defineAct({
  name: 'person.correct-identity',
  input: z.strictObject({
    personId: AnyId,
    changes: z.strictObject({
      legalName: legalName.exactOptional(),
      documents: documents.exactOptional(),
      origin: origin.exactOptional(),
    }),
  }),
  by: WRITERS,
  answeredBy: 'server',
  merges: true,
  knows: ({ personId }) => ({ person: mustKnow(Person, personId), identity: mayKnow(PersonIdentity, { personId }) }),
  decide({ changes }, { identity }) {
    if (!identity) return refuse(PERSON_REFUSALS.identityMissing);
    if (Object.keys(changes).length === 0) return refuse(PERSON_REFUSALS.nothingChanged);
    return accept(changed(PersonIdentity, identity.id, changes));
  },
});
