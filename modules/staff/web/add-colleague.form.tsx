import { useTranslation } from 'react-i18next';
import { ROLES } from '#kernel/need-to-know.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { addColleague } from '#modules/staff/model/add-colleague.ts';
import { LANGUAGE_NAMES } from '#platform/design/language-switch.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame, errorOf } from '#platform/web/act-frame.tsx';
import { useGo } from '#platform/web/address.ts';
import { newId } from '#platform/web/new-id.ts';
import { useRecords } from '#platform/web/records.ts';

type Values = {
  staffId: string;
  signInName: string;
  name: string;
  roles: string[];
  language: string;
  homeId: string | null;
};
type Form = ActForm<Values>;

/** Lets a colleague in: who, what they do, and the name by which the door knows them. */
export function AddColleagueForm({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation('staff');
  const initial: Values = {
    staffId: newId(),
    signInName: '',
    name: '',
    roles: [],
    language: i18n.language,
    homeId: null,
  };
  const go = useGo();
  // The way in is given on the colleague's own page: a link that is scanned here, never a password that is passed on.
  const onKept = () => {
    onClose();
    go(`/e/${form.values.staffId}`);
  };
  const form = useActForm(addColleague, { initial, toInput, onKept });
  return (
    <ActFrame form={form} title={t('add.title')} onClose={onClose} keepLabel={t('add.keep')}>
      <Who form={form} />
      <HowToSignIn form={form} />
    </ActFrame>
  );
}

function toInput({ staffId, signInName, ...member }: Values): object {
  const homeId = member.roles.includes('shelter-warden') ? member.homeId : null;
  return { staffId, signInName, member: { ...member, homeId, leftOn: null } };
}

function Who({ form }: { form: Form }) {
  const { t } = useTranslation(['staff', 'door']);
  const homes = useRecords(Organisation, { kind: 'home' });
  const { values, set } = form;
  const roles = ROLES.map((code) => ({ code, label: t(`door:roles.${code}`) }));
  return (
    <>
      <TextField
        name="name"
        label={t('staff:add.name')}
        value={values.name}
        onChange={(name) => set('name', name)}
        error={errorOf(form, 'name')}
      />
      <MultiSelectField
        name="roles"
        label={t('staff:add.roles')}
        options={roles}
        value={values.roles}
        onChange={(codes) => set('roles', codes)}
        error={errorOf(form, 'roles')}
      />
      {values.roles.includes('shelter-warden') && (
        <SelectField
          name="homeId"
          label={t('staff:add.home')}
          options={homes.map((home) => ({ code: home.id, label: home.name }))}
          value={values.homeId}
          onChange={(id) => set('homeId', id)}
        />
      )}
    </>
  );
}

function HowToSignIn({ form }: { form: Form }) {
  const { t } = useTranslation('staff');
  const { values, set } = form;
  const languages = Object.entries(LANGUAGE_NAMES).map(([code, label]) => ({ code, label }));
  return (
    <>
      <SelectField
        name="language"
        label={t('add.language')}
        options={languages}
        value={values.language}
        onChange={(code) => set('language', code ?? values.language)}
      />
      <TextField
        name="signInName"
        label={t('add.signInName')}
        hint={t('add.signInNameHint')}
        value={values.signInName}
        onChange={(name) => set('signInName', name)}
        error={errorOf(form, 'signInName')}
      />
    </>
  );
}
