/** Unique over all organisations: where nobody knows yet which organisation it is about, or the value is drawn at random. */
export const UNIQUE_ACROSS_ORGANISATIONS: Readonly<Record<string, string>> = {
  'app.tenant_pkey': 'the organisation itself',
  'app.role_reach_pkey': 'the table of reaches is one for all',
  'app.session_pkey': 'the hash of a random token',
  'app.challenge_pkey': 'a random challenge, before anybody is signed in',
  'app.door_salt_pkey': 'one salt a day, of no organisation',
  'app.evidence_file_stored_as_key': 'the random name of a sealed file in a folder that is one for all',
  'app.calendar_link_token_hash_key': 'the hash of a random token, by which a calendar asks before anybody is known',
  'site.copy_site_host': 'the name by which a reader asks, before the organisation is known',
  'site.copy_site_slug': 'the first word of an address, before the organisation is known',
  'site.gift_order_token_hash_key': 'the hash of a random token, by which whoever gives asks after her gift',
  'site.order_try_pkey': 'a keyed hash of a network, of no organisation',
  'app.credential_sign_in_name_key': 'the name one signs in with is looked up before the organisation is known',
};

/** What the roles of the application may do with tables that hold no records. Records are added, read, and most of them corrected. */
export const GRANTS: readonly string[] = [
  'app_case access select',
  'app_case case_file_reader select',
  'app_case evidence_file delete insert select',
  'app_case evidence_key insert select',
  'app_case feed select',
  'app_case following select',
  'app_case journal_checkpoint select',
  'app_case journal_leaf select',
  'app_case journal_tile select',
  'app_case journal_tree select',
  'app_case mail insert select',
  'app_case need_to_know select',
  'app_case picture_file delete insert select',
  'app_case place select',
  'app_case record_history insert select',
  'app_case role_reach select',
  'app_case staff_role select',
  'app_case staff_setting insert select update',
  'app_case subject_key insert',
  'app_case tenant select',
  'app_case wide_reach select',
];

/**
 * Functions that run with the owner's rights, past every policy. Whoever adds one adds it here, and has asked: does it
 * know by itself who asks, and does it tell nobody what a policy would not?
 */
export const DEFINERS: readonly string[] = `
  above_the_floor access_blocked access_changed add_credential add_my_passkey arm ask_reset ask_second asking be_signed_in beds_taken begin_honey
  bind_hand_over books_balance break_glass calendar_of cancel_by_notice cancel_reset challenge_bond clear_door code_is_free confirm_reset conflict_changed
  consent_taken_back count_people days_out declare_conflict declared_once disarm door_key end_access end_calendar_link end_expired_access end_glass
  end_hand_over_link end_honey end_my_others end_my_session end_service end_session end_sessions_of end_sessions_of_colleague enter_hand_over
  entries_about erase_person erasure_extent erasure_holds figure_copy_is_released find_code find_credential find_my_code find_passkey find_recovery_code follow_scope
  found_organisation give_access giving_by_two giving_copy_by_two give_back_try glass_for go_on gone_to_by grant_changed hand_over_contacts hand_over_work home_incidents
  home_inspections home_leaves home_stays how_to_shut identity_looks site_name_is_free invite
  invite_founder is_founded is_invented is_kept_as_evidence is_session_live keeps_home keys_in_use leave_hand_over led_by link_blocks link_changed link_scopes
  linked_from list_files list_touched make_challenge make_hand_over_link may_appoint may_appoint_now may_reach may_set_password merge_blocks
  merge_by_two must_reach_figures my_armed_scopes my_assurance my_blocked my_calendar my_demonstration_password my_door my_masks my_names my_notices
  my_organisation my_passkey_user my_passkeys my_reader my_second my_session my_sign_in my_staff my_wide_reads my_wide_writes note note_admission note_for
  open_by_passkey open_resets open_scope open_session operations_held_between out_referral_over outreach_areas_by outreach_relationships_by outreach_visits_between
  owned_by persons_arrested_between persons_rescued_between picture_by_two profiles_rescued_between prove_again put_blind_index put_calendar_days put_calendar_link put_invitation
  put_my_code put_my_password put_my_recovery_code put_notice_away put_passkey put_scopes raise_alert record_changed refresh_access refresh_blocked
  refresh_everyone refresh_wide release_by_two release_leaves_site remove_my_passkey rise role_is_ended roles_changed second_persons see_hand_over see_invitation seen_by_role session_over
  set_password set_reset_going set_roles set_up_by_link settle_inspection settle_mail settle_second shut_packet sign_in_of stand_in stepped_up subject_keys suspend suspend_by_act
  begin_inspection end_inspection gate_likeness gate_organisations gate_places may_inspect names_taken public_releases story_identities story_people story_standing
  two_are_asking story_by_two override_by_two story_copy_by_two end_story_consent take_story_back stories_lose erased_from_stories sweep_door sweep_sent_files evidence_looks evidence_not_looked_at keep_evidence_look take_challenge take_mail take_try take_upload tell tell_mine tell_refused tell_refused_key touch_session
  prayer_consent_stands end_prayers_of prayers_lose shorten_prayers_of end_prayers_under take_prayer_back offers_passed_to_me settle_offer take_turn hear forget_old leave_order may_look order_status set_pay_at sweep_orders take_event
  unlink_scopes use_code use_passkey use_recovery_code use_second watch_operation wide_changed
  forget_donor gift_sums next_receipt receipt_in_line refund_by_two line_of_gift public_campaigns ask_for_month let_letters_go
`
  .trim()
  .split(/\s+/);
