/** Who writes what the public reads. */
export const STORY_EDITORS = ['communications-editor'] as const;
/** Who answers for it: an editor asks, and a second of these says yes. */
export const STORY_PUBLISHERS = ['communications-editor', 'director'] as const;
/** Who takes a story back. To take back is never the dangerous direction: everybody who comes near it may. */
export const STORY_WITHDRAWERS = ['communications-editor', 'director', 'case-manager', 'legal-officer'] as const;
/** Who knows her, and so may say that a story is hers. */
export const STORY_BRIEFERS = ['case-manager'] as const;
