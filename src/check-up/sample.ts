import type { Configuration } from './configuration.ts'
import { emptyConfiguration } from './configuration.ts'

/** A configuration to try: stage was copied from production, and the copy was never mended. All of it is made up. */
export const sample: Configuration = {
  production: {
    ...emptyConfiguration().production,
    accounts: 'Label\tInternal name\tType\tEnabled\nMAC\tAdobe_Experience_Cloud\tAdobe Experience Cloud\tYes',
    imsClientIdentifier: 'Campaign1-Demo',
    provisionedClientIdentifier: 'Campaign1-Demo',
    imsServer: 'https://ims-na1.adobelogin.com',
    imsScope: 'openid,AdobeID,avatar,session,read_organizations,additional_info.projectedProductContext',
    provisionedScope: 'openid,AdobeID,avatar,session,read_organizations,additional_info.projectedProductContext',
    callbackServer: 'https://campaign.example.com',
    instanceUrl: 'https://campaign.example.com',
    productContextShown: 'yes',
    productContext: 'dma_campaign_classic',
    provisionedProductContext: 'dma_campaign_classic',
    associationMask: 'Campaign - example - (.*)',
    productProfiles: 'Campaign - example - delivery\nCampaign - example - report',
    operatorGroups: 'admin\ndelivery\nreport',
  },
  stage: {
    ...emptyConfiguration().stage,
    message: 'I am redirected to adobe.com after signing in',
    accounts:
      'Label\tInternal name\tType\tEnabled\nMAC\tAdobe_Experience_Cloud\tAdobe Experience Cloud\tYes\nAdobe Marketing Cloud\tAdobe_Marketing_Cloud\tAdobe Marketing Cloud\tNo',
    imsClientIdentifier: 'Campaign1-Demo',
    provisionedClientIdentifier: 'Campaign1-Demo',
    imsServer: 'https://ims-na1-stg1.adobelogin.com',
    imsScope: 'openid,adobeid,avatar,session,read_organizations,additional_info.projectedProductContext',
    provisionedScope: 'openid,AdobeID,avatar,session,read_organizations,additional_info.projectedProductContext',
    callbackServer: 'https://campaign.example.com',
    instanceUrl: 'https://campaign-stage.example.com',
    productContextShown: 'yes',
    productContext: 'dma_campaign_classic',
    associationMask: 'Campaign - example -(.*)',
    productProfiles: 'Campaign - example - delivery\nCampaign - example - report',
    operatorGroups: 'admin\ndelivery\nreport',
    changed: 'environmentCopy',
    system: 'linux',
  },
}
