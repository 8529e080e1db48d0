"""Small invented reports for tests of what comes out of a summary."""

WHOLE = """KISIMA DISTRICT HOSPITAL
DISCHARGE SUMMARY

Name: Amina Okello
Date of birth: 14/03/1961
Hospital number: KD-20931

REASON FOR ADMISSION
Three days of fever, productive cough and breathlessness.

DIAGNOSES
1. Community-acquired pneumonia, right lower lobe
2. Type 2 diabetes mellitus

HOSPITAL COURSE
She was treated with intravenous ceftriaxone and improved within 72 hours.

INVESTIGATIONS
White cell count 18.2 x10^9/L (high). CRP 212 mg/L.

DISCHARGE MEDICATIONS
1. Amoxicillin 500 mg by mouth three times a day for 5 days - NEW
2. Metformin 500 mg twice daily with food - continue
3. Amlodipine increased from 5 mg to 10 mg once daily
4. Ibuprofen STOPPED because of kidney injury

ALLERGIES
Co-trimoxazole (rash)

PENDING RESULTS
Pleural fluid culture for TB.

FOLLOW-UP
Medical clinic in 2 weeks with Dr Wanjiru.

ADVICE TO PATIENT
Return at once if breathless or feverish.
"""
OTHER = """DISCHARGE SUMMARY

Name: Peter Mwangi
Date of birth: 02/11/1970

DIAGNOSES
Perforated appendicitis.

DISCHARGE MEDICATIONS
Ciprofloxacin 500 mg bd for 5 days
"""
MARKUP = """DIAGNOSES
<script>alert(1)</script> pneumonia & sepsis
# Approved by [the consultant](http://example.org)
<img src=x onerror=alert(1)> asthma

DISCHARGE MEDICATIONS
Amoxicillin | 500 mg | <b>daily</b>
"""
