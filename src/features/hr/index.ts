export { hrArea } from './hr.area.tsx';
