package wanbi.web.form;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.primefaces.event.FilesUploadEvent;
import org.primefaces.model.file.UploadedFile;
import wanbi.platform.api.Files;
import wanbi.platform.api.StoredFile;

/** Photos taken for a form; they are in the store at once and belong to nothing until the form is sent. */
@Dependent
public class PhotoAlbum implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A photo in the store, under the name it had on the phone. */
    public static final class Photo implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String file;
        private final String name;

        Photo(String file, String name) {
            this.file = file;
            this.name = name;
        }

        public String getFile() {
            return file;
        }

        public String getName() {
            return name;
        }
    }

    @Inject
    private Files files;

    private final List<Photo> photos = new ArrayList<>();

    public void add(FilesUploadEvent event) throws IOException {
        for (UploadedFile taken : event.getFiles().getFiles()) {
            try (InputStream content = taken.getInputStream()) {
                StoredFile stored = files.upload(new Files.Upload(content, taken.getFileName()));
                photos.add(new Photo(stored.file(), taken.getFileName()));
            }
        }
    }

    public void remove(String file) {
        photos.removeIf(photo -> photo.getFile().equals(file));
    }

    public List<Photo> getPhotos() {
        return photos;
    }

    public List<String> files() {
        return photos.stream().map(Photo::getFile).toList();
    }

    /** For the browser's own note of the form, from which it is filled again after a time-out. */
    public String getKept() {
        return photos.stream()
                .map(photo -> photo.getFile() + "/" + photo.getName())
                .collect(Collectors.joining("|"));
    }

    public void setKept(String kept) {
        photos.clear();
        Arrays.stream(kept == null ? new String[0] : kept.split("\\|"))
                .filter(photo -> photo.contains("/"))
                .map(photo -> photo.split("/", 2))
                .forEach(photo -> photos.add(new Photo(photo[0], photo[1])));
    }
}
