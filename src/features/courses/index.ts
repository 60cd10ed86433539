export { coursesArea } from './courses.area.tsx';
