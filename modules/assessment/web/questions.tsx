import { useTranslation } from 'react-i18next';
import { ANSWER_STATES } from '#kernel/code-lists/answer-state.ts';
import { stepsOf, type ToolFacts, type ToolItem } from '#modules/assessment/model/tool.ts';
import { Note } from '#platform/design/note.tsx';
import { Section } from '#platform/design/section.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import type { ActForm } from '#platform/web/act-form.ts';
import { useToolWords } from './tool-words.ts';

/** What was answered, by the code of the question. */
export type Given = Readonly<Record<string, string>>;

type Giving = { tool: ToolFacts; given: Given; onGive: (item: string, code: string | null) => void };
type Props<V extends { answers: Given }> = { tool: ToolFacts; form: ActForm<V> };

/** What can be seen or asked first; what we think below it, and said to be counted nowhere. */
export function Questions<V extends { answers: Given }>({ tool, form }: Props<V>) {
  const { t } = useTranslation('assessment');
  const { errors, values, set } = form;
  const onGive = (item: string, code: string | null) => {
    const { [item]: _before, ...rest } = values.answers;
    set('answers', code === null ? rest : { ...rest, [item]: code });
  };
  const giving = { given: values.answers, onGive };
  const opinions = tool.items.filter(({ kind }) => kind === 'opinion');
  const wrong = errors.find(({ field }) => field === 'answers');
  return (
    <>
      {wrong && (
        <Note icon="attention" tone="missed">
          {wrong.words}
        </Note>
      )}
      {tool.items
        .filter(({ kind }) => kind === 'check')
        .map((item) => (
          <Question key={item.code} tool={tool} item={item} {...giving} />
        ))}
      {opinions.length > 0 && (
        <Section title={t('opinions')} level={3} small>
          <Note icon="statement">{t('opinionsNote')}</Note>
          {opinions.map((item) => (
            <Question key={item.code} tool={tool} item={item} {...giving} />
          ))}
        </Section>
      )}
    </>
  );
}

function Question({ tool, item, given, onGive }: Giving & { item: ToolItem }) {
  const words = useToolWords();
  return (
    <SelectField
      name={item.code}
      label={words(item.ask)}
      options={stepsOf(tool, item).map(({ code, label }) => ({ code, label: words(label) }))}
      unknowns={ANSWER_STATES}
      value={given[item.code] ?? null}
      onChange={(code) => onGive(item.code, code)}
    />
  );
}
