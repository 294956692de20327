import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { addTeamMember } from '#modules/case-file/model/add-team-member.ts';
import type { CaseFile } from '#modules/case-file/model/case-file.ts';
import { endTeamMember } from '#modules/case-file/model/end-team-member.ts';
import { Avatars } from '#platform/design/avatar.tsx';
import { Button } from '#platform/design/button.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { Section } from '#platform/design/section.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useAsk } from '#platform/web/ask.ts';
import { useMayAsk } from '#platform/web/me.ts';
import { useServer } from '#platform/web/server-read.ts';
import styles from './case-file.module.css';
import { useColleagueName } from './colleagues-and-people.ts';
import { ShareForm } from './share.form.tsx';

type Member = { staffId: string; until: string | null; reason: string };
type FileProps = { file: StoredOf<typeof CaseFile> };

/** Who may open this file, and why. Everybody in it may see this list. */
export function FileTeam({ file }: FileProps) {
  const { t } = useTranslation('case-file');
  const { data, again } = useServer<{ team: Member[] }>(`/api/scopes/${file.id}/team`);
  const nameOf = useColleagueName();
  const [opened, setOpened] = useState(false);
  const [sharing, setSharing] = useState(false);
  const may = useMayAsk(addTeamMember);
  const team = data?.team ?? [];
  function close() {
    setSharing(false);
    again();
  }
  const people = team.map(({ staffId }) => ({ name: nameOf(staffId), initials: initialsOf(nameOf(staffId)) }));
  return (
    <Section title={t('team.title')}>
      {team.length > 0 && <Avatars people={people} words={t('team.count', { count: team.length })} />}
      {opened && <Members file={file} team={team} onChanged={again} />}
      <div className={styles.acts}>
        {team.length > 0 && (
          <Button kind="quiet" icon={opened ? 'hide' : 'show'} onClick={() => setOpened(!opened)}>
            {t(opened ? 'team.close' : 'team.open')}
          </Button>
        )}
        {may && (
          <Button kind="quiet" icon="add" onClick={() => setSharing(true)}>
            {t('share.title')}
          </Button>
        )}
      </div>
      <Drawer opened={sharing} onClose={close} title={t('share.title')}>
        <ShareForm caseFileId={file.id} onClose={close} />
      </Drawer>
    </Section>
  );
}

function Members({ file, team, onChanged }: FileProps & { team: readonly Member[]; onChanged: () => void }) {
  const { t, i18n } = useTranslation('case-file');
  const nameOf = useColleagueName();
  const say = useRefusalWords();
  const ask = useAsk();
  const may = useMayAsk(endTeamMember);
  const [refused, setRefused] = useState<string | null>(null);
  async function end(staffId: string) {
    const told = await ask(endTeamMember, { caseFileId: file.id, staffId, reason: null });
    setRefused(told.outcome === 'refused' ? say(told.refusal) : null);
    onChanged();
  }
  return (
    <>
      <ul className={styles.team}>
        {team.map(({ staffId, until, reason }) => (
          <li key={staffId} className={styles.member}>
            <strong>{nameOf(staffId)}</strong>
            <span className={styles.mute}>
              {[
                staffId === file.ownerId ? t('team.owner') : reason,
                until && t('team.until', { day: dayWords(until.slice(0, 10), i18n.language) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {may && staffId !== file.ownerId && (
              <Button kind="quiet" onClick={() => void end(staffId)}>
                {t('team.end', { name: nameOf(staffId) })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {refused && <ReasonNote title={t('notKept')} words={refused} />}
    </>
  );
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();
}
