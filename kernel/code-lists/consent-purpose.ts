import { z } from 'zod';

/** What a person is asked to agree to. One answer for each; none is asked for together with another. */
export const CONSENT_PURPOSES = [
  'case_management',
  'interview',
  'medical_care',
  'medico_legal_exam',
  'hiv_test',
  'counselling',
  'share_police',
  'share_authority',
  'share_partner',
  'share_school',
  'contact_family',
  'tracing',
  'photo_record',
  'audio_video',
  'story_publication',
  'quote_publication',
  'image_publication',
  'story_translation',
  'fundraising_use',
  'statistics_nonidentifying',
  'research',
  'future_contact',
  'spiritual_activity',
  'prayer_request_share',
  'repatriation',
] as const;
export const ConsentPurpose = z.enum(CONSENT_PURPOSES);
export type ConsentPurpose = z.infer<typeof ConsentPurpose>;
