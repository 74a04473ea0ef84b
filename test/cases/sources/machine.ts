/** The sections of a page in English, one line bold for each heading, and of its translations. */
export const english = [
  `# Coffee machine {#machine}

What to check when no coffee comes.`,
  `**Water Tank**

The tank must be **full**:

* **Mark**: Max
* **Type**: Fresh water

Empty any second tank.`,
  `**Grind Size**

If there is a **Grind Size** wheel, set it to: **grind_size_medium**

Both wheels must agree.

Without the **Grind Size** wheel, the size is **grind_size**. With it, the size is **grind_size_medium**.`,
  `**[!UICONTROL Brew Server URL]**

In the **Acme Kitchen** entry, the **[!UICONTROL Brew Server URL]** is \`brew-1.example.com\` or \`brew-2.example.com\`.`,
  `**Cup Pattern**

* The person belongs to a group of drinkers.
* **[!UICONTROL Cup Pattern]** begins the group's name.
* There is no space in it.
* The name in the kitchen is:

\`\`\`
<Cup Pattern> + <Cup> = Name
\`\`\``,
  `**Range**

What the machine may brew is part of what BREW allows.`,
  `**Return URL**

The **Return URL** begins with "https://". The **Return URL** belongs to this kitchen, and a kitchen has one URL.`,
  `**Device ID and key**

The device ID is the same on both sides.

The key is typed without a mistake.`,
  `**Restart the machine**

Restart the machine after each change.`,
  `**Common errors**

* The person stands in the hall:

  See the **[!UICONTROL Return URL]**.

* "No cup matches":

  See the **[!UICONTROL Cup Pattern]**.

* No door opens:

  See the range.`,
  `**Steam3 cache**

The **[!UICONTROL Console]** keeps old steam.

1. Close it and end \`acmeclient\`.

1. Remove \`steam3\` folders.

1. Open it again.`,
]

export const dutch = [
  `# Koffiemachine {#machine}

Wat u nagaat als er geen koffie komt.`,
  `**Waterreservoir**

Het reservoir moet **vol** zijn:

* **Streep**: Max
* **Soort**: vers water

Leeg een tweede reservoir.`,
  `**Maalgraad**

Is er een wiel **Maalgraad**, zet het dan op: **grind_size_medium**

Beide wielen staan gelijk.

Zonder het wiel **Maalgraad** geldt **grind_size**. Met het wiel geldt **grind_size_medium**.`,
  `**[!UICONTROL Brew Server URL]**

In **Acme Kitchen** is de **[!UICONTROL Brew Server URL]** [brew-1.example.com](https://brew-1.example.com/) of [brew-2.example.com](http://brew-2.example.com/).`,
  `**Kopjespatroon**

* De persoon hoort bij een groep drinkers.
* De groepsnaam begint met **[!UICONTROL Cup Pattern]**.
* Er staat geen spatie in.
* De naam in de keuken is:

\`\`\`
<Cup Pattern> + <Cup> = Name
\`\`\``,
  `**Bereik**

Wat de machine zet, is een deel van wat BREW toestaat.`,
  `**Retour-URL**

De **Retour-URL** begint met &quot;https://&quot;. De **Retour-URL** hoort bij deze keuken, en een keuken heeft een URL.`,
  `**Apparaat-id en sleutel**

De apparaat-id is aan beide kanten gelijk.

De sleutel is zonder fout getypt.`,
  `**De machine opnieuw starten**

Start de machine na elke wijziging opnieuw.`,
  `**Veelvoorkomende fouten**

* De persoon staat in de gang:

   Zie de **[!UICONTROL Return URL]**.

* &quot;Geen kopje past&quot;:

   Zie het **[!UICONTROL Cup Pattern]**.

* Er gaat geen deur open:

   Zie het bereik.`,
]

export const chinese = [
  `# 咖啡机{#machine}

不出咖啡时检查什么。`,
  `**水箱**

水箱必须&#x200B;**装满**：

* **刻度**:Max
* **种类**：清水

清空第二个水箱。`,
  `**研磨度**

如果有&#x200B;**研磨度**&#x200B;旋钮，请设为：**grind_size_medium**

两个旋钮必须一致。

没有&#x200B;**研磨度**&#x200B;旋钮时为&#x200B;**grind_size**。 有旋钮时为&#x200B;**grind_size_medium**。`,
  `**[!UICONTROL Brew Server URL]**

在&#x200B;**Acme Kitchen**&#x200B;中，**[!UICONTROL Brew Server URL]**&#x200B;是[brew-1.example.com](https://brew-1.example.com/)或[brew-2.example.com](http://brew-2.example.com/)。`,
  `**杯子格式**

* 此人属于一个饮用者组。
* 组名以&#x200B;**[!UICONTROL Cup Pattern]**&#x200B;开头。
* 其中没有空格。
* 厨房中的名称为：

\`\`\`
<Cup Pattern> + <Cup> = Name
\`\`\``,
  `**范围**

机器能煮的是BREW允许范围的一部分。`,
  `**返回URL**

**返回URL**&#x200B;以“https://”开头。 **返回URL**&#x200B;属于这个厨房，一个厨房只有一个URL。`,
  `**设备ID和密钥**

两边的设备ID相同。

密钥输入无误。`,
  `**重启机器**

每次更改后重启机器`,
  `**常见错误**

* 此人站在走廊：

   请参阅&#x200B;**[!UICONTROL Return URL]**。

* “没有匹配的杯子”：

   请参阅&#x200B;**[!UICONTROL Cup Pattern]**。

* 门打不开：

   请参阅范围。`,
]
