import type { TranslationCase } from './translations.ts'

/** Damage that machine translation has done to literals of such pages, each in a document of its own. */
export interface KnownDamage extends TranslationCase {
  lang: 'nl' | 'zh-hans'
}

function damage(lang: KnownDamage['lang']) {
  return (english: string, other: string, ...findings: string[]): KnownDamage => {
    return { lang, english: `# A {#a}\n\n${english}\n`, other: `# A {#a}\n\n${other}\n`, findings }
  }
}

const nl = damage('nl')
const zh = damage('zh-hans')

const masks = ['Type "Campaign - tenant_id - (.&#42;)" first.', 'Use "Campaign - tenant_id - internal_name" then.']
const admin = 'A name with the word "admin" (say "Administrators", "admin", "admins", "approval admin") counts.'

export const knownDamage: Record<string, KnownDamage> = {
  'nl: an identifier in bold, half translated': nl(
    'It must be **dma_campaign_classic**, else **dma_campaign**.',
    'Kies **dma_campagne_classic**, anders **dma_campagne**.',
    'error altered | dma_campaign_classic | dma_campagne_classic',
    'error altered | dma_campaign | dma_campagne',
  ),
  'nl: a quoted message, translated, with its closing mark too early': nl(
    'It shows "Login does not have any right matching the expression":',
    'Dan staat er &quot;Login heeft geen recht dat de uitdrukking&quot;aanpast:',
    'unsure lost | Login does not have any right matching the expression',
  ),
  'nl: bold that slid off a label': nl(
    'Look at the **Callback URL** again, which [!UICONTROL Callback URL] shows.',
    'Kijk nog eens naar de URL **van de** callback.',
    'error altered | Callback URL | callback',
  ),
  'nl: a field that is called otherwise in bold': nl(
    'With a **Product Context** field it is simple.',
    'Met een veld **Productcontext** is het eenvoudig.',
    'unsure letterCase | Product Context | Productcontext',
  ),
  'nl: a value in capitals': nl(
    '* **Type**: Adobe Marketing Cloud',
    '* **Type**: ADOBE MARKETING CLOUD',
    'error letterCase | Adobe Marketing Cloud | ADOBE MARKETING CLOUD',
  ),
  'nl: a name in bold in capitals': nl(
    'Take the **Adobe Campaign API** card.',
    'Neem de kaart **ADOBE CAMPAIGN API**.',
    'error letterCase | Adobe Campaign API | ADOBE CAMPAIGN API',
  ),
  'nl: the name of the product': nl(
    'Start with Campaign now.\n\nWhoever has Campaign already can go on.',
    'Begin nu met Campagne.\n\nWie Campagne al heeft, kan verder.',
    'unsure altered | Campaign | Campagne',
  ),
  'nl: a link without encryption': nl(
    'Call `ims-na1.adobelogin.com` there.',
    'Roep daar [ims-na1.adobelogin.com](http://ims-na1.adobelogin.com/) aan.',
    'warning insecure | http://ims-na1.adobelogin.com/',
  ),
  'nl: a word inside a mask': nl(
    masks[0] ?? '',
    'Typ eerst &quot;Campagne - huurder_id - ( gebruikt.&#42;)&quot;.',
    'error lost | Campaign - tenant_id - (.*)',
  ),
  'nl: a name inside a mask': nl(
    masks[1] ?? '',
    'Gebruik dan &quot;Campaign - huurder_id - internal_name&quot;.',
    'error altered | tenant_id | huurder_id',
  ),
  'nl: blanks in a mask': nl(
    'The mask Adobe Campaign_(.*) fits.',
    'Het masker Adobe Campaign_ (.&#42; ) past.',
    'error spaces | Adobe Campaign_(.*) | Adobe Campaign_ (.* )',
  ),
  'nl: the end of a name': nl(
    'The Message Center has a profile ending with messagecenter today.',
    'De Message Center heeft nu een profiel dat eindigt op berichtcentrum.',
    'unsure lost | messagecenter',
  ),
  'nl: an HTTP header': nl(
    'Add Authorization: Bearer <IMS_Technical_Token_Token> to the call.',
    'Voeg Autorisatie toe: Drager &lt;ims_technical_token_token> aan de aanroep.',
    'error altered | Authorization: Bearer <IMS_Technical_Token_Token> | <ims_technical_token_token>',
  ),
  'nl: a title of a column': nl(
    'Add the column **Account Disabled** to it.',
    'Voeg de kolom **Gehandicapte Rekening** toe.',
    'unsure lost | Account Disabled',
  ),
  'nl: a label that is marked elsewhere': nl(
    'Open the **Explorer**.\n\nThe [!UICONTROL Explorer] stays.',
    'Open de **Ontdekkingsreiziger**.\n\nDe [!UICONTROL Explorer] blijft.',
    'unsure lost | Explorer',
  ),
  'nl: a path of menus': nl(
    'Go to **Administration > Access Management > Operators**.',
    'Ga naar **Beleid > het Beheer van de Toegang > Exploitanten**.',
    'unsure lost | Administration > Access Management > Operators',
  ),
  'nl: an option in bold': nl(
    'Tick **Connect with an Adobe ID** below.',
    'Vink hieronder **verbinden met Adobe ID** aan.',
    'unsure lost | Connect with an Adobe ID',
  ),
  'nl: one of several quoted words': nl(
    admin,
    'Een naam met het woord &quot;admin&quot; (zoals &quot;Beheerders&quot;, &quot;admin&quot;, &quot;admins&quot;, &quot;approval admin&quot;) telt.',
    'unsure lost | Administrators',
  ),
  'nl: a message in bold': nl(
    'It says **You need to install the latest updated to Windows and/or your Adobe apps.** then.',
    'Dan staat er **u moet recentste installeren die aan Vensters en/of uw Adobe apps wordt bijgewerkt.** op.',
    'unsure lost | You need to install the latest updated to Windows and/or your Adobe apps.',
  ),
  'nl: a sentence left in English': nl(
    'The console is the newest one. Ask for the name of the tenant that is used by this one.',
    'De console is de nieuwste. Ask for the name of the tenant that is used by this one.',
    'warning english | Ask for the name of the tenant that is used by this one',
  ),
  'zh: bold without a word': zh('For **hosted** shops.', '对于托管的&#x200B;****&#x200B;商店。', 'error emptyBold'),
  'zh: a message without its English text': zh(
    'It shows "Login does not have any right matching the expression":',
    '它显示“登录没有任何与表达式匹配的权限”：',
    'unsure lost | Login does not have any right matching the expression',
  ),
  'zh: a message that lost a word': zh(
    'It shows "Login does not have any right matching the expression":',
    '它显示“Login does not any right matching the expression”：',
    'unsure altered | Login does not have any right matching the expression | Login does not any right matching the expression',
  ),
  'zh: one label in two languages': zh(
    'Without **Product Context** it is old. With **Product Context** it is new.',
    '没有&#x200B;**产品上下文**&#x200B;是旧的。有&#x200B;**Product Context**&#x200B;是新的。',
    'unsure mixed | Product Context | 1',
  ),
  'zh: a link without encryption': zh(
    'Call `ims-na1.adobelogin.com` there.',
    '调用[ims-na1.adobelogin.com](http://ims-na1.adobelogin.com/)。',
    'warning insecure | http://ims-na1.adobelogin.com/',
  ),
  'zh: a word inside an identifier': zh(
    'It must be **dma_campaign_classic**.',
    '应为&#x200B;**dma_活动_classic**。',
    'error altered | dma_campaign_classic | dma_活动_classic',
  ),
  'zh: a host cut in two': zh(
    'Either adobeid-na1.services.adobe.com or `ims-na1.adobelogin.com` will do.',
    '可以是[adobeid-na1.services.adobe.com还是ims](https://adobeid-na1.services.adobe.com/) -na1 [.adobelogin.com](http://ims-na1.adobelogin.com/)。',
    'error spaces | ims-na1.adobelogin.com | ims -na1 .adobelogin.com',
  ),
  'zh: a quotation mark before the wrong word': zh(
    'It starts with "https://" always.',
    '始终以“允许列表https://”开始。',
    'unsure altered | "https://" | 允许列表https://',
  ),
  'zh: a blank lost in a mask': zh(
    masks[0] ?? '',
    '首先键入“Campaign - tenant_id -(.&#42;)”。',
    'error spaces | Campaign - tenant_id - (.*) | Campaign - tenant_id -(.*)',
  ),
  'zh: a name inside a mask': zh(
    masks[0] ?? '',
    '首先键入“活动- tenant_id -(.&#42;)”。',
    'error altered | Campaign - tenant_id - (.*) | 活动- tenant_id -(.*)',
  ),
  'zh: a text to look for': zh(admin, '包含“管理员”一词（如“管理员”、“管理员”）的名称。', 'unsure lost | admin'),
  'zh: an HTTP header': zh(
    'Add Authorization: Bearer <IMS_Technical_Token_Token> to the call.',
    '添加授权：持有者&lt;IMS_Technical_Token_Token>。',
    'error altered | Authorization: Bearer <IMS_Technical_Token_Token> | 添加授权:持有者<IMS_Technical_Token_Token>。',
  ),
}
