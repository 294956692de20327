import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { correctIdentity, writeIdentity } from '#modules/person/model/identity.ts';
import { PersonIdentity, type PersonIdentityFacts } from '#modules/person/model/person.ts';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';

type OpenedIdentity = Stored<PersonIdentityFacts>;
type Props = {
  personId: string;
  identity: OpenedIdentity | null;
  onWritten: (identity: OpenedIdentity) => void;
  onClose: () => void;
};
type Values = { identityId: string; legalName: string; documents: string; origin: string };

/** Writes the full identity for the first time, or corrects what was just opened. */
export function IdentityForm({ personId, identity, onWritten, onClose }: Props) {
  const { t } = useTranslation('person');
  const initial: Values = {
    identityId: newId(),
    legalName: identity?.legalName ?? '',
    documents: identity?.documents ?? '',
    origin: identity?.origin ?? '',
  };
  const form = useActForm(identity ? correctIdentity : writeIdentity, {
    initial,
    toInput: ({ identityId, ...values }) =>
      identity
        ? { personId, changes: changesOf(values, identity) }
        : { identityId, identity: { personId, photoRef: null, ...textsOf(values) } },
    ...(identity && { basedOn: { [identity.id]: identity.version } }),
    onKept(told) {
      const written =
        told.outcome === 'accepted' ? told.records.find((one) => one.kind === PersonIdentity.kind) : undefined;
      if (written) onWritten(written.record as OpenedIdentity); // the server's answer holds the record that was asked for
      onClose();
    },
  });
  const { values, set } = form;
  return (
    <ActFrame form={form} title={t(identity ? 'identity.correct' : 'identity.write')} onClose={onClose}>
      <TextField
        name="legalName"
        label={t('identity.legalName')}
        value={values.legalName}
        onChange={(text) => set('legalName', text)}
      />
      <TextArea
        name="documents"
        rows={2}
        label={t('identity.documents')}
        hint={t('identity.documentsHint')}
        value={values.documents}
        onChange={(text) => set('documents', text)}
      />
      <TextField
        name="origin"
        label={t('identity.origin')}
        value={values.origin}
        onChange={(text) => set('origin', text)}
      />
    </ActFrame>
  );
}

type Texts = Pick<OpenedIdentity, 'legalName' | 'documents' | 'origin'>;

function textsOf(values: Omit<Values, 'identityId'>): Texts {
  return { legalName: orNull(values.legalName), documents: orNull(values.documents), origin: orNull(values.origin) };
}

/** Only what was changed is sent, so that a colleague's correction of another field stands. */
function changesOf(values: Omit<Values, 'identityId'>, before: Texts): Partial<Texts> {
  return Object.fromEntries(
    Object.entries(textsOf(values)).filter(([name, value]) => value !== before[name as keyof Texts]),
  );
}
