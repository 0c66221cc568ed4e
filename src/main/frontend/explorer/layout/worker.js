import { layOut } from "./pipeline.js";

/* Runs beside the page, so that nothing stutters while a picture is laid out. */
self.onmessage = ({ data }) => {
  const tell = (places, done, groups) => self.postMessage({ job: data.job, places, done, groups }, [places.buffer]);
  const { places, groups } = layOut(data.problem, (some) => tell(some, false, null));
  tell(places, true, groups);
};
