import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { PublicSite, type SiteFacts, type SiteText } from '#modules/public-site/model/public-site.ts';
import { changeSite, turnSite } from '#modules/public-site/model/public-site-acts.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { Note } from '#platform/design/note.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import styles from './public-site.module.css';
import { SiteForm } from './site.form.tsx';

/** How the organisation stands before everybody: its name, its languages, whom readers may call. */
export function PublicSiteScreen() {
  const { t } = useTranslation('public-site');
  const [opened, setOpened] = useState<'form' | 'turn' | null>(null);
  const [site = null] = useRecords(PublicSite);
  const mayChange = useMayAsk(changeSite);
  const close = () => setOpened(null);
  const actions = mayChange && (
    <>
      {site && <Button onClick={() => setOpened('turn')}>{t(site.state === 'open' ? 'shut' : 'reopen')}</Button>}
      <Button kind="primary" icon={site ? 'correct' : 'add'} onClick={() => setOpened('form')}>
        {t(site ? 'change' : 'open')}
      </Button>
    </>
  );
  const tags = site && <Tag tone={site.state === 'open' ? 'ok' : 'missed'}>{t(`state.${site.state}`)}</Tag>;
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} lead={t('lead')} tags={tags} actions={actions} />
      {site ? <SiteFactList site={site} /> : <EmptyLine>{t('none')}</EmptyLine>}
      <Drawer opened={opened === 'form'} onClose={close} title={t(site ? 'change' : 'open')}>
        {opened === 'form' && <SiteForm site={site} onClose={close} />}
      </Drawer>
      <Drawer opened={opened === 'turn'} onClose={close} title={t('title')}>
        {opened === 'turn' && site && <TurnForm site={site} onClose={close} />}
      </Drawer>
    </div>
  );
}

function SiteFactList({ site }: { site: Stored<SiteFacts> }) {
  const { t } = useTranslation('public-site');
  const facts = [
    { label: t('field.name'), value: site.name },
    { label: t('address'), value: site.host ? `https://${site.host}` : `/${site.slug}` },
    { label: t('field.languages'), value: site.languages.map((one) => t(`language.${one}`)).join(', ') },
    { label: t('field.spellings'), value: site.spellings.join(', ') },
    {
      label: t('helplines'),
      value: site.helplines.map(({ number, code }) => `${number} (${t(`helpline.${code}`)})`).join(', '),
    },
    ...site.contacts.map(({ kind, value }) => ({ label: t(`contact.${kind}`), value })),
    { label: t('field.exitTo'), value: site.exitTo },
    ...(site.neutralTitle ? [{ label: t('field.neutralTitle'), value: t('field.neutralTitleHint') }] : []),
  ];
  return (
    <>
      <FactList facts={facts.filter(({ value }) => value)} />
      {site.texts.map((text) => (
        <Section key={text.language} title={t(`language.${text.language}`)}>
          <SaidOfItself text={text} />
        </Section>
      ))}
      <Note icon="public">{t('readByAll')}</Note>
    </>
  );
}

function SaidOfItself({ text: { language, name, tagline, about } }: { text: SiteText }) {
  return (
    <div lang={language} className={styles.said}>
      {[name, tagline, about].map((words) => words && <p key={words}>{words}</p>)}
    </div>
  );
}

/** Shut at once, for everybody, and said what that means. */
function TurnForm({ site, onClose }: { site: Stored<SiteFacts>; onClose: () => void }) {
  const { t } = useTranslation('public-site');
  const isOpen = site.state === 'open';
  const form = useActForm(turnSite, {
    initial: { siteId: site.id, state: isOpen ? 'closed' : 'open' },
    onKept: onClose,
  });
  const word = t(isOpen ? 'shut' : 'reopen');
  return (
    <ActFrame form={form} title={word} onClose={onClose} keepLabel={word}>
      <Note icon={isOpen ? 'late' : 'public'}>{t(isOpen ? 'shutMeans' : 'reopenMeans')}</Note>
    </ActFrame>
  );
}
