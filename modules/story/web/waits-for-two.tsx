import { useTranslation } from 'react-i18next';
import { confirmAct, whyNotMine } from '#modules/approval/model/settle-approval.ts';
import { publishStory } from '#modules/story/model/publish-story.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { Note } from '#platform/design/note.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { Stack } from '#platform/design/stack.tsx';
import { useGo } from '#platform/web/address.ts';
import { useMe, useNow } from '#platform/web/me.ts';
import { useDoing } from '#platform/web/use-doing.ts';
import { useColleagueName } from './use-colleague-name.ts';
import type { Desk } from './use-desk.ts';

/** What was asked and waits for a second person: answered here, where the words are that it is about. */
export function WaitsForTwo({ desk: { waiting } }: { desk: Desk }) {
  const { t } = useTranslation(['story', 'approval']);
  const [me, now] = [useMe(), useNow()];
  const name = useColleagueName();
  const go = useGo();
  const { ask, refused, busy } = useDoing();
  return waiting.map((one) => {
    const key = one.act === publishStory.name ? 'next.publishAsked' : 'next.passAsked';
    return (
      <Stack key={one.id}>
        <Note icon="second-person">{begun(t(key, { who: name(one.askedBy) }))}</Note>
        {refused && <ReasonNote title={t('approval:notDone')} words={refused} />}
        {whyNotMine(one, me, now) === null && (
          <Cluster>
            <Button kind="primary" busy={busy} onClick={() => void ask(confirmAct, { approvalId: one.id })}>
              {t('approval:confirm')}
            </Button>
            <Button onClick={() => go('/r')}>{t('approval:decline.title')}</Button>
          </Cluster>
        )}
      </Stack>
    );
  });
}

/** Oneself is *you*, also where a sentence begins. */
const begun = (sentence: string) => sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
