import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import {
  addIncidentStep,
  closeIncident,
  reopenIncident,
  tellOfIncident,
} from '#modules/incident/model/follow-incident.ts';
import { type IncidentFacts, TOLD_WHOM } from '#modules/incident/model/incident.ts';
import { DayField } from '#platform/design/day-field.tsx';
import { MomentField } from '#platform/design/moment-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useNow, useToday } from '#platform/web/me.ts';
import { optionsOf } from '#platform/web/options-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

export type Following = 'tell' | 'step' | 'close' | 'reopen';
type About = { incident: Stored<IncidentFacts>; onClose: () => void };

export function FollowForm({ is, ...about }: About & { is: Following }) {
  if (is === 'tell') return <TellForm {...about} />;
  return is === 'reopen' ? <ReopenForm {...about} /> : <StepForm {...about} closes={is === 'close'} />;
}

/** Who was told, at which moment. */
function TellForm({ incident, onClose }: About) {
  const { t } = useTranslation('incident');
  const initial = { whom: null as string | null, at: useNow(), words: '' };
  const toInput = ({ words, ...rest }: typeof initial) => ({ incidentId: incident.id, ...rest, words: orNull(words) });
  const form = useActForm(tellOfIncident, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('tell')} onClose={onClose}>
      <SelectField
        {...pieceOf(form, 'whom')}
        label={t('form.whom')}
        options={optionsOf(TOLD_WHOM, (code) => t(`whom.${code}`))}
      />
      <MomentField {...pieceOf(form, 'at')} label={t('form.at')} />
      <TextField {...pieceOf(form, 'words')} label={t('form.told')} hint={t('form.toldHint')} maxLength={500} />
    </ActFrame>
  );
}

/** What was done afterwards; or the end of it, with what is different now. */
function StepForm({ incident, closes, onClose }: About & { closes: boolean }) {
  const { t } = useTranslation('incident');
  const today = useToday();
  const initial = { on: today, words: '' };
  const toInput = ({ on, words }: typeof initial) => ({
    ...{ incidentId: incident.id, on },
    ...(closes ? { learned: words } : { words }),
  });
  const form = useActForm(closes ? closeIncident : addIncidentStep, { initial, toInput, onKept: onClose });
  const piece = pieceOf(form, 'words');
  const error = piece.error ?? form.errors.find(({ field }) => field === 'learned')?.words;
  return (
    <ActFrame form={form} title={t(closes ? 'close' : 'step')} onClose={onClose}>
      <TextArea {...piece} error={error} label={t(closes ? 'form.learned' : 'form.step')} rows={4} />
      <DayField {...pieceOf(form, 'on')} label={t('form.on')} max={today} />
    </ActFrame>
  );
}

function ReopenForm({ incident, onClose }: About) {
  const { t } = useTranslation('incident');
  const toInput = ({ why }: { why: string }) => ({ incidentId: incident.id, why });
  const form = useActForm(reopenIncident, { initial: { why: '' }, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('reopen')} onClose={onClose}>
      <TextArea {...pieceOf(form, 'why')} label={t('form.why')} rows={3} />
    </ActFrame>
  );
}
