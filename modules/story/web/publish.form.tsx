import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { publishStory, withdrawStory } from '#modules/story/model/publish-story.ts';
import type { StoryFacts } from '#modules/story/model/story.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { MomentField } from '#platform/design/moment-field.tsx';
import { Note } from '#platform/design/note.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { pieceOf } from '#platform/web/piece-of.ts';
import { languageName } from './language-name.ts';
import type { Desk } from './use-desk.ts';
import { hardOf, softOf } from './use-gate.ts';

/** Asks a second person to let a story out, now or later. The gate is asked once more by the server, whatever stands here. */
export function PublishForm({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { t } = useTranslation('story');
  const { story, texts, gate, passed } = desk;
  const initial = {
    languages: texts.map(({ language }) => language as string),
    when: 'now' as string,
    visibleFrom: '',
  };
  const form = useActForm(publishStory, {
    initial,
    toInput: ({ languages, when, visibleFrom }) => ({
      storyId: story.id,
      languages,
      visibleFrom: when === 'now' ? null : visibleFrom,
    }),
    onKept: onClose,
  });
  const findings = (gate.report?.findings ?? []).filter(({ language }) => form.values.languages.includes(language));
  const all = [...findings, ...(gate.report?.stops ?? [])];
  const open = hardOf(all).length + softOf(all, passed).length;
  return (
    <ActFrame
      form={form}
      title={t('publish.title')}
      about={t('publish.about')}
      onClose={onClose}
      keepLabel={t('publish.keep')}
      keepDisabledReason={open > 0 ? t('publish.stops', { count: open }) : undefined}
    >
      <ChoiceTiles
        {...pieceOf(form, 'languages')}
        many
        label={t('publish.languages')}
        options={texts.map(({ language }) => ({ code: language, label: languageName(language) }))}
      />
      <ChoiceTiles
        {...pieceOf(form, 'when')}
        label={t('publish.when')}
        options={['now', 'later'].map((code) => ({ code, label: t(`publish.${code}`) }))}
      />
      {form.values.when === 'later' && <MomentField {...pieceOf(form, 'visibleFrom')} label={t('publish.from')} />}
      {gate.report === null && <Note icon="offline">{t('gate.notReached')}</Note>}
    </ActFrame>
  );
}

const FOR_WHAT = ['wish', 'safety', 'wrong', 'let-go'] as const;

/** One button and a reason. It says where copies may remain: nobody can call those back. */
export function WithdrawForm({ story, onClose }: { story: Stored<StoryFacts>; onClose: () => void }) {
  const { t } = useTranslation('story');
  const initial = { forWhat: null as string | null, why: '' };
  const toInput = ({ forWhat, why }: typeof initial) => ({ storyId: story.id, forWhat, why });
  const form = useActForm(withdrawStory, { initial, toInput, onKept: onClose });
  const isOut = story.visibleFrom !== null;
  const title = t(isOut ? 'withdraw.title' : 'withdraw.drop');
  return (
    <ActFrame form={form} title={title} about={isOut ? <WhereCopies /> : undefined} onClose={onClose} keepLabel={title}>
      <ChoiceList
        {...pieceOf(form, 'forWhat')}
        label={t('withdraw.forWhat')}
        options={FOR_WHAT.map((code) => ({ code, label: t(`forWhat.${code}`), hint: t(`forWhatHint.${code}`) }))}
      />
      <TextArea {...pieceOf(form, 'why')} label={t('withdraw.why')} hint={t('withdraw.whyHint')} rows={3} />
    </ActFrame>
  );
}

function WhereCopies() {
  const { t } = useTranslation('story');
  return (
    <>
      <p>{t('withdraw.about')}</p>
      {(['search', 'feeds', 'readers'] as const).map((where) => (
        <FactLine key={where} icon="both-kept">
          {t(`withdraw.remains.${where}`)}
        </FactLine>
      ))}
    </>
  );
}
