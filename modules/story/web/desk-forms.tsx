import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import type { StoryLanguage } from '#modules/story/model/language.ts';
import type { StoryTextFacts } from '#modules/story/model/story-text.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { AddLanguageForm } from './add-language.form.tsx';
import type { DeskForm } from './desk-form.ts';
import { Editions } from './editions.tsx';
import { AskCaseManagerForm, LinkSubjectForm } from './link-subject.form.tsx';
import { PassForm } from './pass.form.tsx';
import { PublishForm, WithdrawForm } from './publish.form.tsx';
import { ReadAsPublic } from './read-as-public.tsx';
import { SettingsForm } from './settings.form.tsx';
import { StepForm } from './step.form.tsx';
import type { Desk } from './use-desk.ts';

type DeskFormsProps = {
  desk: Desk;
  text: Stored<StoryTextFacts> | null;
  form: DeskForm | null;
  onClose: () => void;
  onLanguage: (language: StoryLanguage) => void;
};

/** The one drawer of the desk, and what stands in it. */
export function DeskForms({ desk, text, form, onClose, onLanguage }: DeskFormsProps) {
  const { t } = useTranslation('story');
  return (
    <Drawer opened={form !== null} onClose={onClose} title={t('title')}>
      {form && <Opened desk={desk} text={text} form={form} onClose={onClose} onLanguage={onLanguage} />}
    </Drawer>
  );
}

function Opened({ desk, text, form, onClose, onLanguage }: DeskFormsProps & { form: DeskForm }) {
  const { story, texts } = desk;
  if (form.is === 'step') return <StepForm desk={desk} step={form.step} onClose={onClose} />;
  if (form.is === 'pass') return <PassForm desk={desk} key={form.key} findingKey={form.key} onClose={onClose} />;
  if (form.is === 'language') {
    const begun = (language: StoryLanguage) => {
      onLanguage(language);
      onClose();
    };
    return <AddLanguageForm story={story} texts={texts} onClose={onClose} onBegun={begun} />;
  }
  if (form.is === 'settings') return <SettingsForm story={story} text={text} onClose={onClose} />;
  if (form.is === 'publish') return <PublishForm desk={desk} onClose={onClose} />;
  if (form.is === 'withdraw') return <WithdrawForm story={story} onClose={onClose} />;
  if (form.is === 'link') return <LinkSubjectForm story={story} onClose={onClose} />;
  if (form.is === 'ask') return <AskCaseManagerForm story={story} onClose={onClose} />;
  if (!text) return null;
  if (form.is === 'editions') return <Editions text={text} mayBringBack={story.state} onClose={onClose} />;
  return <ReadAsPublic desk={desk} text={text} onClose={onClose} />;
}
