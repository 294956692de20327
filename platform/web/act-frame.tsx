import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { Note } from '#platform/design/note.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import type { ActForm, FormError } from './act-form.ts';
import styles from './act-frame.module.css';

type ActFrameProps<V extends object> = {
  form: ActForm<V>;
  title: string;
  onClose?: (() => void) | undefined;
  /** A verb that names the thing: *Report*. Absent: *Keep*. */
  keepLabel?: string | undefined;
  /** Makes Keep inactive and says why beside it. */
  keepDisabledReason?: string | undefined;
  /** Whom or what it is about. */
  about?: ReactNode;
  children: ReactNode;
};

/** The frame around the form of one act: what is wrong on top, what was refused in words, Keep at the bottom. */
export function ActFrame<V extends object>(props: ActFrameProps<V>) {
  const { form, title, onClose, about, children } = props;
  const { t } = useTranslation('design');
  if (form.isWaiting) return <WaitsForSecond title={title} onClose={onClose} />;
  return (
    <FormFrame
      title={title}
      about={about}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={form.refusal && <ReasonNote title={t('form.notKept')} words={form.refusal} />}
      busy={form.busy}
      keepLabel={props.keepLabel}
      keepDisabledReason={props.keepDisabledReason}
    >
      {form.isDraft && (
        <Note icon="correct">
          {t('form.draft')}{' '}
          <Button kind="quiet" onClick={form.startAnew}>
            {t('form.anew')}
          </Button>
        </Note>
      )}
      {children}
    </FormFrame>
  );
}

type WaitsProps = { title: string; words?: string; onClose: (() => void) | undefined };

/** What takes two was asked. Said plainly: who closes this believing it done has been told wrong. */
export function WaitsForSecond({ title, words, onClose }: WaitsProps) {
  const { t } = useTranslation('design');
  return (
    <div role="status" className={styles.waits}>
      <SectionTitle>{title}</SectionTitle>
      <ReasonNote title={t('form.waits')} words={words ?? t('form.waitsWords')} icon="second-person" />
      {onClose && <Button onClick={onClose}>{t('close')}</Button>}
    </div>
  );
}

/** The words of what is wrong with one piece of the form. */
export function errorOf(form: { errors: readonly FormError[] }, field: string): string | undefined {
  return form.errors.find((error) => error.field === field)?.words;
}
