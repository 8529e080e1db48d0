# ruff: noqa: E501 - lines of documents are as long as they are
"""Texts of an invented hospital's documents, written for the tests of the window."""

MALARIA = """Bakara District Hospital
Severe malaria in children
Version 3, medical department

1 Recognize
A child with fever and any general danger sign has severe disease until proven otherwise.
Danger signs are: unable to drink or breastfeed, vomits everything, convulsions, lethargic or unconscious.
Measure blood glucose in every child with a reduced level of consciousness.

2 Immediate steps
Open the airway, give oxygen if SpO2 is below 94 %, and stop convulsions.
Treat a blood glucose below 3 mmol/L at once with 10 % glucose 5 mL/kg by slow intravenous injection.
Give artesunate by intravenous or intramuscular injection without waiting for the laboratory.

3 Treat
Artesunate dose below 20 kg body weight: 3 mg/kg at 0, 12 and 24 hours, then once a day.
Artesunate dose from 20 kg body weight: 2.4 mg/kg at 0, 12 and 24 hours, then once a day.
Continue for at least 24 hours, then complete with a full oral course.
Do not give artesunate to shorten the stay; give at least three doses.

4 Refer
Refer when the child has had a second convulsion, anuria for 12 hours, or hemoglobin below 50 g/L.
"""

DEHYDRATION = """Bakara District Hospital
Diarrhea and dehydration under five
Version 2, medical department

1 Assess
Two of these signs mean severe dehydration: lethargic or unconscious, sunken eyes, unable to drink, skin pinch returns very slowly.
Weigh the child before you start fluids.

2 Plan C, severe dehydration
Start intravenous fluid at once; give fluid by mouth while the drip is set up.
Infants under 12 months: 30 mL/kg in 1 hour, then 70 mL/kg in 5 hours.
Children from 12 months: 30 mL/kg in 30 minutes, then 70 mL/kg in 2.5 hours.
Reassess every 15 to 30 minutes; if the pulse is still weak, repeat the first bolus.

3 Zinc
Give zinc once a day for 10 to 14 days: 10 mg under 6 months, 20 mg from 6 months.
"""

HAEMORRHAGE = """Bakara District Hospital
Postpartum haemorrhage
Version 5, obstetric department

1 Call for help
Blood loss above 500 mL after vaginal birth, or any loss with signs of shock, is an emergency.
Massage the uterus, insert two large cannulas, and keep the woman warm.

2 Treat
Give oxytocin 10 units by intramuscular or slow intravenous injection.
Give tranexamic acid 1 g intravenously over 10 minutes within 3 hours of birth.
Repeat tranexamic acid 1 g after 30 minutes if bleeding goes on.
Do not wait for laboratory results before giving blood.

3 Escalate
Apply a non-pneumatic anti-shock garment or a uterine balloon and call the surgeon.
"""

ASTHMA = """Bakara District Hospital
Acute asthma in adults
Version 1, emergency department

1 Assess
Life-threatening signs are: silent chest, cyanosis, exhaustion, SpO2 below 92 %.
2 Treat
Give salbutamol 4 to 10 puffs by spacer every 20 minutes for the first hour.
Give prednisolone 40 to 50 mg by mouth within the first hour.
Do not give sedatives.
"""

SNAKE = """Regional reference
Snake bite
Version 2019

1 First aid
Keep the person still and splint the limb; remove rings and tight clothes.
Do not cut, suck or tie the limb.
2 Antivenom
Give antivenom for bleeding, neurotoxic signs or swelling beyond the bitten joint.
Have adrenaline 0.5 mg drawn up before antivenom is started.
"""

CHINESE = """示例医院
儿童腹泻
1 评估
儿童出现嗜睡、眼窝凹陷或不能饮水时，为重度脱水。
2 治疗
立即静脉补液，并在准备期间口服补液盐。
"""

ARABIC = """مستشفى المنطقة
الربو الحاد
1 العلاج
يُعطى سالبوتامول 4 إلى 10 بخات كل 20 دقيقة خلال الساعة الأولى.
"""
