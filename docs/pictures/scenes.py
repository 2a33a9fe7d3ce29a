"""Every picture: how it is drawn, its size, its format and the biggest file that is allowed."""
import land1
import land2
import towns
import villages
import work1
import work2
import work3

KB = 1024
BIG, WIDE, WORK = 1700 * KB, 1050 * KB, 700 * KB

SCENES = {
    'winter-lake': (land1.winter_lake, (4200, 2800), 'jpg', BIG),
    'high-coast': (land2.high_coast, (4200, 2800), 'jpg', BIG),
    'mountain-morning': (land1.mountain_morning, (4500, 3000), 'jpg', BIG),
    'aurora-cabin': (land1.aurora_cabin, (4000, 2667), 'jpg', BIG),
    'town-by-the-lake': (towns.town_by_the_lake, (4000, 2667), 'jpg', BIG),
    'river-valley': (land2.river_valley, (3000, 2000), 'jpg', WIDE),
    'autumn-forest': (land1.autumn_forest, (3000, 2000), 'jpg', WIDE),
    'midsummer-meadow': (land2.midsummer_meadow, (3000, 2000), 'jpg', WIDE),
    'reindeer-fell': (land2.reindeer_fell, (3000, 2000), 'jpg', WIDE),
    'ski-tracks': (land2.ski_tracks, (3000, 2000), 'jpg', WIDE),
    'archipelago-evening': (land2.archipelago_evening, (3000, 2000), 'jpg', WIDE),
    'harbour-town': (towns.harbour_town, (3000, 2000), 'jpg', WIDE),
    'stone-town': (towns.stone_town, (3000, 2000), 'jpg', WIDE),
    'red-cottages': (villages.red_cottages, (3000, 2000), 'jpg', WIDE),
    'railway-station': (villages.railway_station, (3000, 2000), 'jpg', WIDE),
    'village-winter-night': (villages.village_winter_night, (3000, 2000), 'jpg', WIDE),
    'nurse-at-work': (work1.nurse_at_work, (2400, 1600), 'png', 0),
    'teacher-classroom': (work1.teacher_classroom, (2400, 1600), 'png', 0),
    'welder-workshop': (work1.welder_workshop, (2400, 1600), 'jpg', WORK),
    'developer-home-office': (work1.developer_home_office, (2400, 1600), 'png', 0),
    'chef-kitchen': (work2.chef_kitchen, (2400, 1600), 'jpg', WORK),
    'family-sledding': (work2.family_sledding, (2400, 1600), 'jpg', WORK),
    'forest-worker': (work2.forest_worker, (2400, 1600), 'jpg', WORK),
    'language-cafe': (work2.language_cafe, (2400, 1600), 'png', 0),
    'students-campus': (work2.students_campus, (2400, 1600), 'png', 0),
    'power-technician': (work3.power_technician, (2400, 1600), 'jpg', WORK),
    'climber-portrait': (work3.climber_portrait, (2000, 3000), 'jpg', WIDE),
    'carpenter-at-work': (work3.carpenter_at_work, (2400, 1600), 'jpg', WORK),
    'bus-in-snow': (work3.bus_in_snow, (2400, 1600), 'jpg', WORK),
    'entrepreneur-barn': (work3.entrepreneur_barn, (2400, 1600), 'png', 0),
}
