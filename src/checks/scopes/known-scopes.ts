/** Scopes that sign-in plausibly needs: both of Adobe's pictures have them, and most other lists. */
export const coreScopes = [
  'openid',
  'AdobeID',
  'session',
  'read_organizations',
  'additional_info.projectedProductContext',
] as const

/** Scopes of technical accounts that call APIs; a sign-in has no use for them. */
export const technicalScopes: ReadonlySet<string> = new Set([
  'adobeio_api',
  'read_client_secret',
  'manage_client_secrets',
  'campaign_sdk',
  'campaign_config_server_general',
  'deliverability_service_general',
  'additional_info.roles',
])

/** Every scope that was seen with Campaign, as it is written. */
export const knownScopes: readonly string[] = [
  ...coreScopes,
  'avatar',
  'audiencemanager_api',
  'update_profile.first_name',
  'update_profile.last_name',
  'update_profile.phoneNumber',
  'update_profile.job_function',
  'additional_info.job_function',
  'additional_info.user_image_url',
  'dam-read',
  'person',
  'write_pc',
  'triggers',
  ...technicalScopes,
]
