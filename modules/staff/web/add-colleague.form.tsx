import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLES } from '#kernel/need-to-know.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { addColleague } from '#modules/staff/model/add-colleague.ts';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { LANGUAGE_NAMES } from '#platform/design/language-switch.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm, useRefusalWords } from '#platform/web/act-form.ts';
import { call, isRefused } from '#platform/web/http.ts';
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
const SHORTEST = 12;

/** Lets a colleague in: who, what they do, how they sign in first. The password travels beside the command, never inside it. */
export function AddColleagueForm({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation('staff');
  const [password, setPassword] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [written, setWritten] = useState(false);
  const say = useRefusalWords();
  const initial: Values = {
    staffId: newId(),
    signInName: '',
    name: '',
    roles: [],
    language: i18n.language,
    homeId: null,
  };
  async function setFirstPassword() {
    setWritten(true);
    const answer = await call('POST', `/api/colleagues/${form.values.staffId}/first-password`, { password }).catch(
      () => null,
    );
    if (answer === null) setTrouble(t('add.notReached'));
    else if (isRefused(answer)) setTrouble(say(answer.refusal));
    else onClose();
  }
  const form = useActForm(addColleague, { initial, toInput, onKept: () => void setFirstPassword() });
  const keep = written ? () => void setFirstPassword() : form.keep;
  const short = password.length < SHORTEST ? t('add.passwordShort') : undefined;
  const words = trouble ?? form.refusal;
  return (
    <FormFrame
      title={t('add.title')}
      onKeep={keep}
      onClose={onClose}
      errors={form.errors}
      refusal={words && <ReasonNote title={t('notKept')} words={words} />}
      busy={form.busy}
      keepLabel={t('add.keep')}
      keepDisabledReason={short}
    >
      <Who form={form} />
      <TextField
        name="password"
        type="password"
        label={t('add.password')}
        hint={t('add.passwordHint')}
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
      />
    </FormFrame>
  );
}

function toInput({ staffId, signInName, ...member }: Values): object {
  const homeId = member.roles.includes('shelter-warden') ? member.homeId : null;
  return { staffId, signInName, member: { ...member, homeId, leftOn: null } };
}

function Who({ form }: { form: Form }) {
  const { t } = useTranslation(['staff', 'door']);
  const homes = useRecords(Organisation, { kind: 'home' });
  const wrong = (field: string) => form.errors.find((one) => one.field === field)?.words;
  const { values, set } = form;
  const languages = Object.entries(LANGUAGE_NAMES).map(([code, label]) => ({ code, label }));
  const roles = ROLES.map((code) => ({ code, label: t(`door:roles.${code}`) }));
  return (
    <>
      <TextField
        name="name"
        label={t('staff:add.name')}
        value={values.name}
        onChange={(name) => set('name', name)}
        error={wrong('name')}
      />
      <MultiSelectField
        name="roles"
        label={t('staff:add.roles')}
        options={roles}
        value={values.roles}
        onChange={(codes) => set('roles', codes)}
        error={wrong('roles')}
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
      <SelectField
        name="language"
        label={t('staff:add.language')}
        options={languages}
        value={values.language}
        onChange={(code) => set('language', code ?? values.language)}
      />
      <TextField
        name="signInName"
        label={t('staff:add.signInName')}
        hint={t('staff:add.signInNameHint')}
        value={values.signInName}
        onChange={(name) => set('signInName', name)}
        error={wrong('signInName')}
      />
    </>
  );
}
