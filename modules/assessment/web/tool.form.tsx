import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addTool } from '#modules/assessment/model/keep-tools.ts';
import { SCORE_RULES, TOOL_RIGHTS, type ToolFacts } from '#modules/assessment/model/tool.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { errorOf } from '#platform/web/error-of.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

type Values = {
  name: string;
  about: string;
  right: string | null;
  origin: string;
  rule: string | null;
  steps: string;
  checks: string;
  opinions: string;
};

const SCALE = 'answers';

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The steps count from one upwards in the order in which they are written. */
function partsOf({ steps, checks, opinions }: Values) {
  const scale = linesOf(steps).map((label, n) => ({ code: `step-${n + 1}`, label, points: n + 1 }));
  const items = (kind: 'check' | 'opinion', text: string) =>
    linesOf(text).map((ask, n) => ({ code: `${kind}-${n + 1}`, kind, ask, scale: SCALE }));
  return { scales: [{ code: SCALE, steps: scale }], items: [...items('check', checks), ...items('opinion', opinions)] };
}

function valuesOf(before: ToolFacts | null): Values {
  const asks = (kind: string) => before?.items.filter((item) => item.kind === kind).map(({ ask }) => ask) ?? [];
  return {
    name: before?.name ?? '',
    about: before?.about ?? '',
    right: before?.right ?? null,
    origin: before?.origin ?? '',
    rule: before?.rule ?? null,
    steps: (before?.scales[0]?.steps ?? []).map(({ label }) => label).join('\n'),
    checks: asks('check').join('\n'),
    opinions: asks('opinion').join('\n'),
  };
}

/** A tool of one's own, a question a line; or the next edition of one. */
export function ToolForm({ before, onClose }: { before: ToolFacts | null; onClose: () => void }) {
  const { t } = useTranslation('assessment');
  const toolId = useState(newId)[0];
  const toInput = (values: Values) => ({
    toolId,
    tool: {
      code: before?.code ?? `own-${toolId}`,
      edition: (before?.edition ?? 0) + 1,
      name: values.name,
      about: values.about,
      right: values.right,
      origin: orNull(values.origin),
      rule: values.rule,
      ...partsOf(values),
    },
  });
  const form = useActForm(addTool, { initial: valuesOf(before), toInput, onKept: onClose });
  const options = (codes: readonly string[], key: string) =>
    codes.map((code) => ({ code, label: t(`${key}.${code}`) }));
  return (
    <ActFrame form={form} title={t(before ? 'tools.next' : 'tools.add')} onClose={onClose}>
      <TextField {...pieceOf(form, 'name')} label={t('tools.form.name')} maxLength={120} />
      <TextArea {...pieceOf(form, 'about')} label={t('tools.form.about')} rows={2} />
      <TextArea
        {...pieceOf(form, 'checks')}
        name="items"
        error={errorOf(form, 'items')}
        label={t('tools.form.checks')}
        hint={t('tools.form.aLine')}
        rows={5}
      />
      <TextArea {...pieceOf(form, 'opinions')} label={t('tools.form.opinions')} hint={t('opinionsNote')} rows={2} />
      <TextArea {...pieceOf(form, 'steps')} label={t('tools.form.steps')} hint={t('tools.form.stepsHint')} rows={4} />
      <ChoiceList
        {...pieceOf(form, 'rule')}
        label={t('tools.form.rule')}
        options={options(SCORE_RULES, 'tools.rule')}
      />
      <ChoiceList
        {...pieceOf(form, 'right')}
        label={t('tools.form.right')}
        options={options(TOOL_RIGHTS, 'tools.right')}
      />
      {form.values.right !== null && form.values.right !== 'own' && (
        <TextField {...pieceOf(form, 'origin')} label={t('tools.form.origin')} maxLength={300} />
      )}
    </ActFrame>
  );
}
