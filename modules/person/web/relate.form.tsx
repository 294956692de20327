import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { type PersonFacts, SAFE_TO_CONTACT } from '#modules/person/model/person.ts';
import { relateNewPerson, relatePeople } from '#modules/person/model/relate-people.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame, errorOf } from '#platform/web/act-frame.tsx';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { KnownPersonField } from './known-person.field.tsx';

type Values = {
  relationId: string;
  newId: string;
  knownId: string | null;
  nameUsed: string;
  kind: string | null;
  safe: string | null;
  occupation: string;
};
type Props = { person: Stored<PersonFacts>; onClose: () => void };
type Form = ActForm<Values>;

/** Who belongs to her: somebody we know, or somebody met with this. Whether contact is safe is asked each time, not assumed of family. */
export function RelateForm({ person, onClose }: Props) {
  const { t } = useTranslation('person');
  const [isNew, setNew] = useState(true);
  const initial: Values = {
    relationId: newId(),
    newId: newId(),
    knownId: null,
    nameUsed: '',
    kind: null,
    safe: null,
    occupation: '',
  };
  const form = useActForm(isNew ? relateNewPerson : relatePeople, {
    initial,
    toInput: (values) => inputOf(values, person.id, isNew),
    onKept: onClose,
  });
  const wrong = (field: string) => errorOf(form, field);
  const { values, set } = form;
  return (
    <ActFrame form={form} title={t('relation.add')} onClose={onClose}>
      <SelectField
        name="relation"
        label={t('relation.kind')}
        options={useCodeOptions('relation_kind')}
        value={values.kind}
        onChange={(kind) => set('kind', kind)}
        error={values.kind === null ? wrong('relation') : wrong('kind')}
      />
      <Whom form={form} not={person.id} isNew={isNew} onNew={setNew} />
      <HowSafe form={form} />
    </ActFrame>
  );
}

type WhomProps = { form: Form; not: string; isNew: boolean; onNew: (isNew: boolean) => void };

function Whom({ form, not, isNew, onNew }: WhomProps) {
  const { t } = useTranslation('person');
  const { values, set } = form;
  return (
    <>
      <ChoiceTiles
        name="isNew"
        label={t('relation.whom')}
        options={[
          { code: 'new', label: t('relation.new'), icon: 'person' },
          { code: 'known', label: t('relation.known'), icon: 'people' },
        ]}
        value={isNew ? 'new' : 'known'}
        onChange={(code) => onNew(code === 'new')}
      />
      {isNew ? (
        <TextField
          name="nameUsed"
          label={t('field.nameUsed')}
          hint={t('field.nameUsedHint')}
          value={values.nameUsed}
          onChange={(name) => set('nameUsed', name)}
        />
      ) : (
        <KnownPersonField
          not={not}
          value={values.knownId}
          onChange={(id) => set('knownId', id)}
          error={errorOf(form, 'otherId')}
        />
      )}
    </>
  );
}

function HowSafe({ form }: { form: Form }) {
  const { t } = useTranslation('person');
  const { values, set } = form;
  const safeOptions = SAFE_TO_CONTACT.map((code) => ({ code, label: t(`relation.safe.${code}`) }));
  return (
    <>
      <ChoiceTiles
        name="safeToContact"
        columns={3}
        label={t('relation.isSafe')}
        options={safeOptions}
        value={values.safe}
        onChange={(safe) => set('safe', safe)}
        error={errorOf(form, 'safeToContact')}
      />
      <TextField
        name="occupation"
        label={t('relation.occupation')}
        aside={t('ifKnown')}
        value={values.occupation}
        onChange={(text) => set('occupation', text)}
      />
    </>
  );
}

function inputOf(values: Values, personId: string, isNew: boolean): object {
  const otherId = isNew ? values.newId : values.knownId;
  const relation = {
    personId,
    otherId,
    kind: values.kind,
    safeToContact: values.safe,
    occupation: orNull(values.occupation),
    note: null,
  };
  const other = {
    personId: values.newId,
    nameUsed: orNull(values.nameUsed),
    gender: 'not_asked',
    born: null,
    age: null,
    birthBasis: 'unknown',
  };
  return { relationId: values.relationId, relation, ...(isNew && { other }) };
}
