package kr.municipal.training.workflow.document;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;

/** A file that travels inside the certificate's PDF, as PDF/A-3 allows: the data behind what the page shows. */
public final class AttachedFile {

    private static final Pattern NAME = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,99}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");

    private final String name;
    private final String mediaType;
    private final String description;
    private final byte[] content;

    private AttachedFile(String name, String mediaType, String description, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.description = description;
        this.content = content;
    }

    /**
     * Returns a file to attach.
     *
     * @param name its name, for example {@code credential.jwt}: Latin letters, digits, dot, hyphen and underscore
     * @param mediaType its media type, for example {@code application/jwt}
     * @param description what it is, for people
     * @param content the bytes, copied
     * @return the file
     * @throws IllegalArgumentException if name or media type have other characters
     */
    public static AttachedFile of(String name, String mediaType, String description, byte[] content) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a file: " + name);
        }
        if (!MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException("not a media type: " + mediaType);
        }
        return new AttachedFile(name, mediaType, Objects.requireNonNull(description, "description"), content.clone());
    }

    /**
     * Returns the name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the media type.
     *
     * @return the media type
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Returns what it is, for people.
     *
     * @return the description
     */
    public String description() {
        return description;
    }

    /**
     * Returns the bytes.
     *
     * @return a copy
     */
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AttachedFile that
                && name.equals(that.name)
                && mediaType.equals(that.mediaType)
                && description.equals(that.description)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, mediaType, description, Arrays.hashCode(content));
    }

    @Override
    public String toString() {
        return name + " (" + mediaType + ", " + content.length + " bytes)";
    }
}
