import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { decideGo, whatGoLacks } from '#modules/investigation/model/decide-go.ts';
import { GO_CRITERIA } from '#modules/investigation/model/go-decision.ts';
import type { Investigation } from '#modules/investigation/model/investigation.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm, useRefusalWords } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

type Values = {
  decisionId: string;
  investigationId: string;
  decision: string | null;
  criteria: string[];
  reason: string;
  decided: Dated | null;
};

/** Go, no-go or wait. What a go still lacks is said while it is being ticked, not after. */
export function DecideGoForm({
  investigation,
  onClose,
}: {
  investigation: StoredOf<typeof Investigation>;
  onClose: () => void;
}) {
  const { t } = useTranslation('investigation');
  const today = useToday();
  const say = useRefusalWords();
  const initial: Values = {
    decisionId: newId(),
    investigationId: investigation.id,
    decision: null,
    criteria: [],
    reason: '',
    decided: day(today),
  };
  const toInput = ({ decisionId, ...go }: Values) => ({ decisionId, go });
  const form = useActForm(decideGo, { initial, toInput, onKept: onClose });
  const lacks = form.values.decision === 'go' ? whatGoLacks(form.values.criteria, investigation) : null;
  const decisions = (['go', 'wait', 'no-go'] as const).map((code) => ({ code, label: t(`decision.${code}`) }));
  const criteria = GO_CRITERIA.map((code) => ({ code, label: t(`criterion.${code}`) }));
  return (
    <ActFrame form={form} title={t('form.go')} onClose={onClose} keepLabel={t('go.keep')}>
      <ChoiceTiles {...pieceOf(form, 'decision')} label={t('go.which')} columns={3} options={decisions} />
      <MultiSelectField
        {...pieceOf(form, 'criteria')}
        label={t('go.needs')}
        hint={t('go.needsHint')}
        options={criteria}
        error={errorOf(form, 'criteria') ?? (lacks ? say(lacks) : undefined)}
      />
      <TextArea {...pieceOf(form, 'reason')} label={t('go.why')} rows={3} />
      <DateWithPrecision {...pieceOf(form, 'decided')} label={t('go.when')} today={today} endsBefore={today} />
    </ActFrame>
  );
}
