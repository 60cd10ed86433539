export { hrCoursesArea } from './hr-courses.area.tsx';
