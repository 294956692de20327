import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/ScrollArea.css';
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './dialog.module.css';

type DialogProps = { opened: boolean; onClose: () => void; title: string; children: ReactNode };

/** A small window over the page. The focus goes in, and back to where it began. */
export function Dialog({ opened, onClose, title, children }: DialogProps) {
  const { t } = useTranslation('design');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      centered
      // A header in a window is no second banner of the page.
      attributes={{ header: { role: 'none' } }}
      closeButtonProps={{ 'aria-label': t('close') }}
      transitionProps={{ duration: 120 }}
      classNames={{
        content: styles.content ?? '',
        header: styles.header ?? '',
        title: styles.title ?? '',
        body: styles.body ?? '',
        overlay: styles.overlay ?? '',
      }}
    >
      {children}
    </Modal>
  );
}
