"""Who is meant. A word may be in several classes: "miss" is a teacher here and a verb there."""

# A grown-up named by the work done at a school: "dinner lady", "music man".
_JOBS = (
    "music dinner lunch midday bus minibus nursery club football swimming office kitchen crossing lollipop reading "
    "pe sports art drama dance karate judo breakfast taxi cover supply school library guitar piano cricket rugby "
    "tennis gymnastics cleaning canteen maintenance computer it science maths english "
).split()
_GROWN = "man lady woman bloke guy fella gentleman chap teacher coach worker helper".split()

PEOPLE = {
    "atwork": " ".join(f"{job}_{who}" for job in _JOBS for who in _GROWN),
    "mum": "mum mums mummy mummys mom moms mommy mam mams mama mamma mother mothers ma",
    "dad": "dad dads daddy daddys father fathers papa pa",
    "partner": (
        "husband husbands hubby wife wifes wives partner partners ex exs exes boyfriend boyfriends bf girlfriend "
        "girlfriends gf fiance exhusband expartner exwife missus bloke fella fellas new_man new_bloke other_half "
        "oh dh someone_i_know baby_daddy"
    ),
    "step": (
        "stepdad stepdads stepmum stepmums stepmom stepfather stepfathers stepmother stepbrother stepbrothers "
        "stepsister stepparent step_dad step_dads step_mum step_mums step_father step_mother step_brother "
        "step_sister"
    ),
    "kin": (
        "uncle uncles aunt aunts aunty auntie aunties grandad grandads granddad grandpa grandpas grandfather nan "
        "nans nanny nannys nana nanas nain taid gran grans granny grandma grandmas grandmother grandparents "
        "cousin cousins brother brothers sister_in_law brother_in_law mother_in_law father_in_law in_laws in_law "
        "relative relatives family_member family_friend family_man lodger lodgers housemate foster_carer "
        "foster_carers foster_mum foster_dad guardian carer carers babysitter babysitters childminder "
        "childminders au_pair bro"
    ),
    "grownup": (
        "man men mans bloke blokes guy guys fella stranger strangers adult adults grownup grownups grown_up "
        "grown_ups person pervert perv paedo pedo paedophile pedophile nonce predator weirdo groomer "
        "someone_older someone_online older_boy older_boys older_lad older_lads bigger_boy bigger_boys older_kid "
        "older_kids older_girl older_girls older_people older_child older_children big_lads big_boys grown_men "
        "grown_man sixth_former teenager teenagers"
    ),
    "adult": (
        "man men lady ladies woman women bloke blokes gentleman guy guys fella fellas chap adult adults grownup "
        "grownups grown_up grown_ups stranger strangers neighbour neighbours"
    ),
    "near": (
        "stepdad stepdads stepmum stepmums step_dad step_mum stepfather stepmother stepbrother uncle uncles "
        "lodger boyfriend boyfriends daddy daddys mummy mummys grandad grandads babysitter childminder nan nanny "
        "cousin auntie aunt"
    ),
    "parent": "parent parents neighbour neighbours neighbor neighbors next_door",
    "home": "<mum> <dad> <partner> <step> <kin>",
    "homeadult": (
        "<home> <parent> somebody_at_home someone_at_home somebody_in_the_house someone_in_the_house "
        "people_at_home someone_in_the_family somebody_in_the_family man_in_the_family someone_in_our_family"
    ),
    "staffname": "mr mrs ms miss sir mister maam",
    "staffrole": (
        "teacher teachers ta tas teaching_assistant teaching_assistants assistant assistants headteacher "
        "headteachers headmaster headmistress head_teacher the_head this_head your_head deputy deputy_head staff "
        "staff_member member_of_staff members_of_staff dinner_lady dinner_ladies dinnerlady lunch_lady "
        "dinner_staff lunchtime_staff midday_supervisor lunchtime_supervisor lunchtime_lady lunchtime_ladies "
        "lunch_ladies supervisor supervisors caretaker janitor site_manager senco senca sendco coach coaches "
        "gymnastics_coach tutor tutors form_tutor lsa hlta lsas keyworker keyworkers key_worker key_person "
        "key_workers nursery_worker nursery_nurse nursery_staff nursery_lady nursery_teacher practitioner "
        "practitioners play_worker playworker childcare_worker club_leader club_man club_lady school_man "
        "instructor instructors escort escorts taxi_driver bus_driver minibus_driver driver chaperone one_to_one "
        "1to1 support_worker learning_mentor mentor pastoral_lead phase_leader head_of_year year_head librarian "
        "receptionist office_lady volunteer helper helpers cleaner cook governor governors supply_teacher "
        "cover_supervisor cover_teacher someone_who_works_at an_adult_at_school adult_at_school adult_in_school "
        "adults_in_school adult_in_the_breakfast_club grown_up_at_school one_of_your_staff one_of_the_staff "
        "one_of_the_tas one_of_the_adults one_of_the_helpers ect nqt student_teacher leader school_nurse "
        "swimming_teacher music_teacher pe_teacher sports_coach football_coach forest_school_leader "
        "man_at_nursery man_in_the_nursery man_of_the_football_club lady_at_nursery lady_in_school lady_with "
        "lady_in_the_office"
    ),
    "staff": "<staffname> <staffrole> <atwork>",
    "child": (
        "child childs children childrens kid kids son sons daughter daughters boy boys girl girls lad lads lass "
        "ds dd dc lo baby babies babys toddler little_one little_ones twin twins nephew nephews niece nieces "
        "grandson grandsons granddaughter granddaughters grandchild grandchildren grandkids stepson stepdaughter "
        "stepchildren bairn bairns wean pupil pupils student eldest youngest oldest middle_one teenager teen "
        "infant newborn foster_son sister sisters brother brothers little_boy little_girl yr"
    ),
    "object": "<child> him her them me us my",
    "he": "he she they hes shes",
    "you": "you ya u yous your ur youse",
}
